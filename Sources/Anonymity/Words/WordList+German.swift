// SPDX-License-Identifier: GPL-3.0-or-later

extension WordList {
  /// Words that are written small, and the infinitives that are written large as nouns.
  static let german = words(
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
    regelmäßig täglich wöchentlich monatlich pünktlich nie jeweils künftig weiterhin mindestens höchstens bisher
    """)

  /// Everyday nouns. What ends in -ung, -heit, -schaft and the like is known by its ending.
  static let germanNouns = words(
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
    Schwimmen Joggen Yoga Sauna Laufschuhe Bildschirm Sofa Küchentisch Werkstatt Baustelle Büchern Bücher Kolleginnen
    """)
}
