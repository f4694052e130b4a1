// SPDX-License-Identifier: GPL-3.0-or-later

extension WordList {
  /// Words that are written small, and the infinitives that are written large as nouns.
  static let german = Vocabulary(
    words(germanWords).union(words(germanVerbs)).union(verbStems),
    endings: "e n en em er es ern s st t te ten est et end")

  /// Forms of verbs that are no adjectives: `treffe`, `treffen`, `triff`.
  static let verbs = Vocabulary(verbStems, endings: "e en st t te ten")

  private static let verbStems = Set(words(germanVerbs).map { String($0.dropLast(2)) })

  /// Verbs in -en. What stands before it is what one says to a friend: `Komm`, `Heb`; endings do the rest.
  private static let germanVerbs =
    """
    abbrechen ablehnen abwarten achten anbieten anfassen anhalten ankommen annehmen anschauen antworten arbeiten atmen
    aufpassen aufschreiben ausprobieren ausreden bauen bedanken begegnen begleiten begrüßen behalten behandeln bekommen
    benennen beobachten beschließen beschreiben bestimmen bewegen bieten bleiben brechen brauchen bringen danken decken
    denken drehen drücken dürfen ehren empfinden entlasten erfahren erinnern erkennen erklären erlauben erleben erzählen
    essen fahren fallen fangen fassen fehlen feiern finden fliegen fließen folgen fordern fragen freuen fühlen führen füllen
    geben gehen gehören genießen gewinnen glauben greifen grüßen haben halten handeln hängen hassen heben heilen heißen
    helfen holen hören kämpfen kaufen kennen klagen klären klingen klopfen kochen kommen können kosten lachen laden lassen
    laufen leben legen lehnen leihen leisten leiten lernen lesen leugnen lieben liegen loben loslassen lösen lügen machen
    malen meiden meinen melden merken messen mögen müssen nehmen nennen notieren nutzen öffnen ordnen passen pflegen planen
    proben probieren prüfen putzen raten räumen reden reißen rennen retten rufen ruhen sagen sammeln schaden schaffen schalten
    schämen schauen schenken schicken schieben schlafen schlagen schließen schneiden schreiben schreien schulden schütteln
    schützen schweigen schwimmen sehen senden setzen singen sitzen sorgen sparen spielen sprechen springen spüren stecken
    stehen steigen stellen sterben stimmen stoppen stören streichen streiten suchen summen tanzen tauschen teilen tragen
    trauen träumen treffen trennen treten trinken trösten üben umarmen unterbrechen unterstützen verabreden verbringen
    vergeben vergessen verhalten verlangen verlassen verlieren verpassen versprechen verstehen versuchen verteilen vertrauen
    verwenden verzeihen wachsen wählen warnen warten waschen wechseln wecken wehren weinen werfen wiederholen winken wissen
    wohnen wollen wünschen zahlen zählen zeichnen zeigen ziehen zögern zuhören zulassen
    """

  private static let germanWords =
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein dein sein ihr
    unser euer eure eurem euren dieser diese dieses diesen diesem jener jede jeder jedes jeden jedem mancher manche
    manchmal welcher welche welches solch solche alle allem allen alles viel viele vielen vieles vielleicht wenig wenige
    mehr meist meisten einige einiger etwas nichts niemand niemanden jemand jemanden jemandem man ich du er sie es wir
    mich dich sich uns euch ihn ihm ihnen mir dir meiner deiner seiner und oder aber denn sondern doch jedoch sowie weder
    noch entweder sowohl als wie wenn falls ob dass weil da damit obwohl während bevor nachdem seit seitdem bis sobald
    solange indem sodass ohne mit bei von aus nach zu zum zur vom beim im am ins ans aufs fürs an auf hinter in neben
    über unter vor zwischen durch für gegen um trotz wegen statt anstatt außer innerhalb außerhalb gegenüber entlang
    nicht nie niemals immer oft öfter selten manchmal meistens schon erst nur auch sogar eben gerade jetzt nun dann danach
    davor vorher nachher später früher bald gleich sofort heute gestern morgen übermorgen vorgestern abends morgens
    mittags nachts hier dort da dorthin hierher hin her oben unten links rechts vorne hinten drinnen draußen überall
    nirgends irgendwo irgendwie irgendwann irgendwas wieder einmal zweimal dreimal mal ganz sehr ziemlich fast etwa
    ungefähr genau nämlich also deshalb deswegen darum daher trotzdem dennoch allerdings außerdem zusammen allein
    gemeinsam miteinander einander selbst selber ja nein bitte danke hallo wer wen wem wessen was wo wohin woher wann
    warum wieso weshalb womit wofür worum worüber davon dafür dagegen darüber dabei damit daran darauf daraus darin
    sein bin bist ist sind seid war waren wart gewesen wäre wären haben habe hast hat habt hatte hatten gehabt hätte
    hätten werden werde wirst wird werdet wurde wurden geworden würde würden worden können kann kannst könnt konnte
    konnten könnte könnten müssen muss musst müsst musste mussten müsste sollen soll sollst sollt sollte sollten wollen
    will willst wollt wollte wollten dürfen darf darfst durfte dürfte mögen mag magst mochte möchte möchten lassen lasse
    lässt ließ machen macht gemacht tun tue tut tat getan gehen gehe geht ging gegangen kommen kommt kam gekommen sagen
    sagt gesagt fragen fragt gefragt sprechen spreche spricht sprach gesprochen reden redet geredet hören hört hörst gehört
    zuhören anrufen anrufe angerufen rufen rufe ruft rief schreiben schreibt schrieb geschrieben lesen liest las gelesen
    sehen siehst sieht sah gesehen finden fand gefunden denken denkt dachte gedacht fühlen fühlt glauben wissen weiß
    wusste kennen kannte gekannt lernen geben gibt gab gegeben nehmen nimmt nahm genommen bringen brachte gebracht holen
    halten hält hielt bleiben blieb geblieben stehen stand sitzen saß liegen lag laufen läuft lief fahren fährt fuhr
    treffen trifft traf getroffen helfen hilft half geholfen danken bitten bat gebeten entschuldigen entschuldige
    versprechen verspricht versuchen probieren üben beginnen beginnt begann begonnen anfangen aufhören enden ändern
    verändern wechseln warten brauchen suchen zeigen erzählen erklären verstehen verstand verstanden vergessen vergaß
    erinnern kochen putzen waschen spülen aufräumen einkaufen kaufen bezahlen zahlen arbeiten schlafen schlief essen aß
    gegessen trinken trank getrunken spielen lachen weinen singen tanzen schweigen atmen ausatmen einatmen streiten stritt
    verzeihen lieben hassen fürchten trauen vertrauen wünschen hoffen freuen ärgern teilen sorgen kümmern pflegen planen
    vorbereiten entscheiden wählen besuchen einladen lädt abholen mitbringen mitnehmen aufstehen hinsetzen leben sterben
    gut gute guter gutes guten besser beste schlecht groß klein lang kurz hoch hohe niedrig breit tief alt jung neu früh
    spät schnell langsam hart weich leicht schwer hell dunkel warm kalt heiß kühl trocken nass sauber schmutzig voll leer
    stark schwach reich arm glücklich traurig wütend ängstlich müde krank gesund einsam frei ruhig laut leise still
    sicher gefährlich wahr falsch richtig ehrlich freundlich lieb nett fair klar bereit vorsichtig wichtig möglich anders
    andere anderen anderer anderes verschieden schwierig einfach besonders gewöhnlich eigen eigene halb erste ersten
    erster zweite zweiten dritte letzte letzten letzter nächste nächsten nächster genug offen fertig gern gerne lieber
    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend
    nimm nimmst gib gibst sprich sprichst lies hilf hilfst triff triffst wirf vergiss sieh iss brich sei hab mach
    fang stell halt sag sagst steh komm erzähl bist zuerst zuletzt dazu hierzu wovor woran wozu woraus anderswo beides
    beide beiden wann keins eins jedenfalls natürlich wirklich leider hoffentlich endlich plötzlich langsamer besonderes
    kleines großes neues altes gutes schönes ganzes leichter schwerer holprig nigerianisch
    regelmäßig täglich wöchentlich monatlich pünktlich nie jeweils künftig weiterhin mindestens höchstens bisher
    """

  /// Everyday nouns. What ends in -ung, -heit, -schaft and the like is known by its ending.
  static let germanNouns = Vocabulary(
    words(germanNounWords), endings: "s es e n en")

  private static let germanNounWords =
    """
    Abend Abendessen Absage Abschied Absicht Abstand Achtsamkeit Adresse Agenda Ahnung Alkohol Alltag Alter Amt Anfang
    Angebot Angst Ängste Ansage Antrag Antwort Anruf Apfel Apotheke Arbeit Arbeiter Ärger Arm Art Arzt Ärztin Atem Aufgabe
    Aufwand Auge Ausdruck Ausflug Ausrede Auto Bad Bahn Balkon Ball Bank Bauch Baum Bedarf Bedürfnis Beginn Bein Beispiel
    Beitrag Berg Bericht Beruf Bescheid Besuch Bett Bier Bild Bitte Blatt Blick Blume Boden Brief Brot Bruder Brust Buch
    Büro Bus Chance Chat Chef Computer Dank Datum Decke Dienst Ding Dorf Druck Durst Ecke Ehe Ehre Eifersucht Eimer
    Einfall Einfluss Eingang Einkauf Einsatz Eis Ekel Eltern Ende Enkel Entschluss Erfolg Ernst Essen Fahrrad Fall Familie
    Farbe Fehler Feier Feld Fenster Ferien Fest Feuer Film Finger Fisch Flasche Fleisch Folge Form Foto Frage Frau Freiraum
    Freude Freund Frieden Frist Frühstück Fuß Fußball Gang Garten Gast Gebet Geburtstag Gedanke Geduld Gefahr Gefühl
    Gegenteil Geld Gelegenheit Geräusch Gericht Geschenk Geschichte Gesetz Gesicht Gespräch Gewalt Gewinn Gewissen Glas
    Glück Gott Grenze Grill Großeltern Großmutter Großvater Grund Gruppe Gruß Gürtel Haar Hälfte Hals Halt Hand Handy
    Hass Haus Haushalt Haut Heim Hemd Herd Herz Hilfe Himmel Hobby Hof Holz Hose Hotel Humor Hund Hunger Husten Idee
    Interesse Jahr Job Junge Jungs Kaffee Kalender Kampf Karte Kasse Katze Keller Kind Kinder Kino Kita Klasse Kleid
    Knie Koch Kollege Konflikt Konsens Kontakt Kopf Körper Kraft Kreis Krieg Krise Kritik Küche Kuchen Kultur Kumpel Kurs
    Lächeln Laden Lage Land Lärm Last Lauf Laune Laut Leben Lehrer Leid Leistung Leiter Licht Liebe Lied Linie Liste Lohn
    Luft Lust Macht Mädchen Mahlzeit Mail Mal Mangel Mann Männer Mappe Markt Maschine Maß Mauer Medizin Meinung Mensch
    Miete Milch Minute Misstrauen Mitgefühl Mittag Mitte Mittel Moment Monat Morgen Motto Müll Mund Musik Mut Mutter
    Nachbar Nachmittag Nachricht Nacht Nähe Name Nase Natur Neid Nein Netz Not Notiz Nummer Nutzen Obst Ofen Ohnmacht Ohr
    Ort Paar Papier Park Partei Pause Person Pflege Pflicht Plan Platz Podcast Politik Porno Post Praxis Preis Problem
    Prozent Punkt Quatsch Rad Rand Rasen Rat Raum Rechnung Recht Rede Regel Regen Reihe Reise Respekt Rest Rolle Rücken
    Rücksicht Ruf Ruhe Runde Sache Saft Satz Schaden Scham Schatten Schicht Schiff Schlaf Schlag Schlüssel Schluss Schmerz
    Schnee Schrank Schreck Schritt Schuh Schuld Schule Schutz Schwäche Schweigen Schwester See Seele Seite Sekunde Selbst
    Sessel Sexismus Sicht Sieg Sinn Sitz Sohn Sommer Sonne Sorge Spaß Spaziergang Spiel Spitze Sport Sprache Sprachlos
    Spruch Stadt Stand Stärke Start Stelle Stern Stift Stille Stimme Stimmung Stolz Streit Stress Strom Stück Stufe Stuhl
    Stunde Sucht Suppe Tag Tante Tanz Tasche Tasse Tat Täter Teil Telefon Termin Text Thema Therapie Therapeut Tier Tipp
    Tisch Tochter Tod Ton Topf Tor Tradition Traum Trauer Treffen Trennung Treppe Trost Tür Übung Uhr Umgang Umweg
    Unrecht Unterschied Urlaub Ursache Urteil Vater Väter Verdacht Verein Vergleich Verhalten Verlust Versuch Vertrag
    Vertrauen Verzicht Vogel Volk Vorbild Vormittag Vorschlag Vorteil Vorwurf Wagen Wald Wand Wange Wäsche Wasser Wechsel
    Weg Wein Weise Welt Werk Wert Wette Wetter Widerstand Wille Wind Winter Witz Woche Wochenende Wohl Wolke Wort Worte
    Wörter Wunde Wunder Wunsch Würde Wut Zahl Zahn Zeichen Zeit Zeitung Zettel Zeuge Ziel Zimmer Zorn Zufall Zug Zuhause
    Zuhören Zukunft Zustand Zweck Zweifel Volker Völker Meter Pester Macher Sachen Rechner Halter Wetter Ernte Ernste
    Feminismus Patriarchat Männlichkeit Privileg Gleichheit Gruppentreffen Verantwortung Rückmeldung Moderation Elternabend
    Elternzeit Kindergarten Spielplatz Zahnarzt Hausarbeit Hausaufgaben Spülmaschine Kühlschrank Werkzeug Bewerbung
    Steuer Steuererklärung Versicherung Krankenhaus Beratung Beratungsstelle Selbsthilfe Tagebuch Buchladen Bibliothek
    Verabredung Vereinbarung Zusage Beschluss Entscheidung Zusammenfassung Einladung Entschuldigung Gewohnheit
    Abstimmung Achtung Anteil Anteile Apfelsaft Atemzug Atemzüge Aufregung Augenblick Azubi Badewanne Bauch Becken Bilder
    Bereich Betrieb Betreuung Blut Blätter Brille Brücke Dach Dauer Druck Eimer Ehrlichkeit Einsamkeit Eltern Energie Erde
    Ergebnis Erlaubnis Erlebnis Experte Experten Fabrik Faust Felder Feminist Feministin Ferne Figur Firma Fleck Fluss
    Flur Formular Fortschritt Forum Freiheit Friedhof Frust Führung Fund Funk Gegenwart Gegner Geheimnis Gehirn Gehalt
    Geist Geister Gelächter Gemeinschaft Gemüse Gepäck Gerechtigkeit Gewicht Gläser Grippe Grundlage Größe Güte Häuser
    Heft Heimat Heimweg Heizung Herkunft Hindernis Hochzeit Honig Husten Hürde Impuls Inhalt Insel Irrtum Kamera Kampagne
    Kanne Karriere Kette Kiefer Kinn Kirche Kissen Klang Kleider Klinik Knoten Kommentar Kompliment Kopfhörer Kosten Kredit
    Krebs Kreuz Kuss Käse Kühle Lager Lampe Landschaft Länder Lasten Lager Lebensmittel Leine Leiche Leser Leute Lieder
    Lippe Lob Loch Lücke Lüge Mantel Masse Mauer Meer Mehl Messe Messer Mikro Mikrofon Muskel Muster Müdigkeit Mühe Nacken
    Nadel Neffe Nerv Nest Neugier Norm Norden Nudel Nuss Öl Opfer Ordner Ordnung Organisation Osten Panik Panne Papa
    Paket Pegel Pfanne Pferd Pflaster Plakat Protest Protokoll Publikum Puls Qual Quelle Quote Räder Radio Rahmen Rasur
    Reaktion Regal Reichweite Rente Restaurant Rezept Richtung Ring Risiko Rock Roman Rucksack Ruhm Salz Sand Sauberkeit
    Schachtel Schal Schale Schar Schere Scherz Schlange Schlinge Schmuck Schulter Schultern Schuppen Schwelle Schweiß
    Selbstfürsorge Serie Signal Silbe Sitzung Sorgfalt Speise Spiegel Spott Spur Staat Stapel Staub Stiefel Stirn Stoff
    Strafe Strand Straße Strecke Strich Studie Studium Sturm Süden Symbol Szene Tafel Takt Talent Tal Tee Teller Teppich
    Teufel Theater These Titel Träne Tropfen Trick Trieb Tuch Typ Übergriff Überblick Ufer Umfeld Umzug Umwelt Unfall Ungeduld
    Unsinn Unterricht Unterstützung Verband Verkehr Vernunft Versehen Verstand Vertreter Video Viertel Vorrat Vorsicht Vorurteil
    Waage Waffe Wahl Wange Wärme Wasserhahn Weile Westen Wiese Wirkung Wirt Wissen Wohnung Wurzel Zahnbürste Zaun Zeile Zelle
    Zelt Zeuge Zettel Zins Zitat Zopf Zucker Zunge Zusammenhang Züge Ärmel Übergang Überraschung
    Feedback Handzeichen Kopfkino Lesbe Schwule Lorbeer Präsenz Quäker Rassismus Raumteiler Tyrannei Badesalz
    Abfall Ablauf Abo Abteilung Account Akku Akte Album Ampel Anker Anlage Anlass Anleitung Anteilnahme Anzug Aquarium Arsch
    Aufführung Aufstand Aufstieg Aufzug Ausbildung Ausland Ausnahme Auszeit Baby Bagger Balken Band Bart Batterie Bau
    Becher Beet Behörde Besen Besteck Beule Beute Bewegung Biene Bitterkeit Blase Blech Block Bluse Bohne Bohrer Boot Brand
    Brett Bremse Brei Briefkasten Brand Bube Bucht Bude Bühne Bund Burnout Butter Café Camping Chaos Club Couch Cousin
    Creme Dame Dampf Daumen Debatte Deckel Depression Detail Diät Dieb Dialog Diktat Distanz Diskussion Dose Draht Drama
    Drang Droge Duft Durchsage Dusche Ehepaar Eigentum Einheit Einigkeit Einwand Einvernehmen Elend Elterngeld Empörung
    Enge Engagement Entwurf Episode Erbe Erholung Erinnerung Ernährung Ersatz Etage Etappe Exfreundin Facharzt Faden
    Fahne Fahrer Fahrt Fairness Falle Falte Farbe Fassade Faulheit Feierabend Feind Feile Fell Fels Fernseher Fett Feuer
    Fieber Figur Fitness Flamme Flucht Flug Flügel Flüsse Flut Format Frechheit Freizeit Fremde Frisur Frosch Frucht Furcht
    Fürsorge Gabel Galle Gangart Garage Gardine Gas Gasse Gattin Gebäude Gebet Gebühr Geburt Gedächtnis Gedicht Gefängnis
    Gegend Gegensatz Gehör Geländer Gelenk Gemeinde Gemüt Genuss Gerät Geruch Geschäft Geschirr Geschlecht Geschmack
    Geschrei Geschwister Gesellschaft Gestalt Geste Getränk Getreide Gewitter Gewohnheit Gier Gift Gipfel Gitarre Gitter
    Gleis Glocke Glut Gnade Gold Graben Gras Griff Großmut Grube Haken Hafen Haft Halle Hammer Handel Handwerk Harmonie
    Hast Haufen Haustier Hebel Hecke Heft Heirat Held Helm Hemmung Herbst Herkunft Herr Heuchelei Hinweis Hirn Hitze
    Hocker Hort Hotline Huhn Hülle Hut Hütte Igel Infekt Innenhof Instrument Jacke Jagd Jammer Jubel Jugend Kabel Kaffeepause
    Kälte Kamin Kamm Kammer Kanal Kanne Kante Kapitel Karton Käfer Kerl Kerze Keks Kern Kissen Kiste Klage Klausur
    Klavier Kleber Kleinigkeit Klima Klingel Klo Kloß Klub Klausel Knall Knopf Koffer Kohle Komfort Komma Kompass Kompromiss
    Konsole Konto Konzert Korb Kopie Korken Kosten Kostüm Krach Kragen Kranz Kreide Kreuzung Kugel Kuh Kühlung Kummer
    Kunde Kunst Kur Kurve Kuscheln Küste Kopfschmerz Lachen Lamm Laken Langeweile Lappen Laptop Laster Laterne Laub
    Lauch Laufband Lawine Lebenslauf Leder Lehne Lehre Leiden Leidenschaft Leiter Lektüre Lesung Licht Limit Locke Löffel Logik
    Lösung Löwe Magen Makel Manieren Mandat Mannschaft Marke Marmelade Marsch Maske Matratze Maus Medikament Meditation
    Medien Menge Menü Merkmal Methode Miene Mieter Minderheit Mischung Missbrauch Mitglied Mitleid Mobbing Möbel Mode Modell
    Monster Moral Mord Motor Mücke Müllabfuhr Mülltonne Münze Museum Mütze Muskelkater Nachname Nachsicht Nachteil Nachtisch
    Nagel Nebel Nerven Netzwerk Niederlage Niere Nichte Nische Nutzen Objekt Oper Ordner Orgel Pappe Parfüm Partner Pass
    Pate Patient Pech Pein Perspektive Pfad Pfarrer Pflanze Pfund Phase Pille Pinsel Plage Plastik Platte Poesie Polizei
    Polster Pokal Portion Potenzial Predigt Prinzip Prozess Prüfung Pubertät Pullover Pulver Puppe Putz Rache Rasse Raster
    Rauch Raupe Rausch Realität Regierung Reife Reifen Reinigung Reiz Religion Reparatur Reserve Rest Rhythmus Riese Rind
    Rohr Roller Routine Rückblick Rückenschmerz Rückfall Rückzug Rudel Ruine Rundgang Rutsche Saal Saison Salat Salbe Sammlung
    Sarg Sattel Sau Schach Schauer Schaukel Schaum Scheidung Schein Scheiße Schema Schenkel Scherbe Scheune Schicksal Schild
    Schimpfwort Schinken Schirm Schläger Schleife Schlauch Schluck Schmutz Schnauze Schnitt Schnaps Schnupfen Schock
    Schokolade Schoß Schraube Schrei Schrift Schüler Schülerin Schulhof Schüssel Schutt Schwein Schwerpunkt Schwester Schwung
    Seife Seil Sehnsucht Sekt Semester Sender Serviette Seufzer Sex Show Silber Sitte Skizze Socke Software Sonntagsbraten
    Spargel Specht Spende Sperre Spinne Spind Spott Sprung Spüle Stab Stachel Stamm Stange Station Statistik Stau Stein Steg
    Stich Stock Stolperstein Störung Stoß Strahl Strauch Strauß Streik Streife Stroh Stube Student Suche Sünde Supermarkt
    System Szenario Tabak Tablette Talk Tante Tapete Tarif Tatort Taube Tausch Taxi Team Technik Teig Teilnahme Teilnehmer
    Tempel Tempo Tenor Test Theke Ticket Tiefe Tochter Toilette Toleranz Tomate Tonne Tor Torte Tour Tracht Training
    Transport Traube Trauerrede Trennung Treue Trommel Tropf Trost Trottel Trotz Tugend Tunnel Turm Turnier Tüte U-Bahn
    Überfall Überschuss Umarmung Umfrage Umschlag Umstand Unabhängigkeit Unmut Unruhe Unschuld Untergang Unwetter Update
    Urin Vase Verein Vergnügen Verrat Vers Versicherung Verstärkung Viertelstunde Virus Vitamin Volumen Vorgang Vorhang
    Vorname Vorrecht Vorstand Vortrag Wachs Wache Wachstum Wahrheit Wahnsinn Walnuss Wanderung Wanne Ware Warnung Warze
    Watte Wecker Weiblichkeit Weide Weihnacht Weisheit Wellness Werbung Wesen Weste Wetter Wickeltisch Wiederholung Wildnis
    Windel Wipfel Wirtschaft Witwe Wohnzimmer Wolle Wortlaut Workshop Wrack Würfel Wurst Würze Wüste Zange Zärtlichkeit
    Zauber Zehe Zeremonie Zeugnis Zimt Zitrone Zirkus Zivilcourage Zone Zugang Zuneigung Zuschuss Zuwendung Zwang Zweig Zwilling
    Beichte Betriebsrat Haarausfall Studio Kurse Hefte Gedichte Noten Filme Spiele Schläge Köpfe Hände Füße Schuhe
    Söhne Töchter Freunde Brüder Plätze Gäste Wünsche Ziele Wege Träume Bäume Ängste Wände Stühle Töpfe Schränke Berge
    Schwimmen Joggen Yoga Sauna Laufschuhe Bildschirm Sofa Küchentisch Werkstatt Baustelle Büchern Bücher Kolleginnen
    """
}
