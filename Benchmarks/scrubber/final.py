# SPDX-License-Identifier: GPL-3.0-or-later
"""The final set: sentences that the scrubber was never improved with. Do not read what it misses here while you improve
it; when you have, these are spent, and a new set must be written.

{whose} is a name in the genitive, {small} one in small letters, {loud} one in capitals; the others are as in
templates.py. HARMLESS names nobody."""

ROOM = {
    "en": [
        "Thanks, {room}, for staying late.", "The group asks {room} to hold the time in May",
        "I don't want to compete with {room} any longer", "Ride home with {room} once, and talk",
        "what {room} said about his father stayed with me", "{room} brings soup; the rest of us clean up",
        "Homework (with {room}): read the first chapter", "Next month it's {room} or nobody",
        "Give {room} my honest answer. No jokes.", "when I cut {room} off I will notice and stop",
        "Ask before I hug {room}", "Sauna on Thursday - {room}, who else?", "lend {room} the drill",
        "I promised this to {room}",
    ],
    "de": [
        "Danke, {room}, dass du so lange geblieben bist.", "Die Gruppe bittet {room}, im Mai auf die Zeit zu achten",
        "Ich will mich nicht länger an {room} messen", "Einmal mit {room} heimfahren und reden",
        "was {room} über seinen Vater gesagt hat, lässt mich nicht los", "{room} bringt Suppe, wir anderen räumen auf",
        "Hausaufgabe (mit {room}): das erste Kapitel lesen", "Nächsten Monat macht es {room} oder keiner",
        "{room} ehrlich antworten. Ohne Witze.", "wenn ich {room} ins Wort falle, merke ich es und höre auf",
        "Erst fragen, dann {room} umarmen", "Sauna am Donnerstag - {room}, wer noch?", "{room} die Bohrmaschine leihen",
        "Das habe ich {room} versprochen",
    ],
}

STRANGER = {
    "en": [
        "Tell {strange} I was scared, not angry.", "I'll ring {strange} before the weekend and just listen",
        "{strange} and me: one honest talk, no phone on the table", "Sunday: take {strange} swimming",
        "No more late-night texts to {strange}", "My theme is how jealous I get when {strange} goes out without me",
        "Say no the next time {strange} asks me for money.",
        "we spoke about fathers, and about what {strange} did after the divorce", "Pay {strange} back the 40 euros",
        "Be home by six on Tuesdays so {strange} can go to choir", "Why do I always defend {strange}?",
        "Let {strange} finish her sentences", "{whose} birthday: I organise it, not my wife",
        "Write down three things I admire in {strange} (and tell her)",
        "I want to stop comparing myself with {strange}.", "Ask at work whether {strange} really got paid less",
        "when my dad talks badly about {strange}, I will say something",
        "Half the nappies, half the nights - {strange} gets Saturdays off",
        "Book the counselling session, tell {strange} the date", "Thanks to {strange}, who lent us the room",
        "Back to {whose} place on Monday to fix the sink", "Things were said about {strange}; we leave them here",
        "Coffee with {strange}? I will ask this week.", "I never grieved for {strange}.",
        "tonight: anger, my mother, {strange}, and how to say sorry", "Next time {strange} cries I stay in the room",
        "Doctor's appointment, then call {strange}", "speak with Mrs {last} from the school about the bullying",
        "{strange} deserves an apology from me", "Commitment: no comment on {whose} clothes",
        "call {small} back, even if it is hard", "i told {small} about the group", "NEVER SHOUT AT {loud} AGAIN",
    ],
    "de": [
        "{strange} sagen, dass ich Angst hatte und nicht wütend war.",
        "Vor dem Wochenende rufe ich {strange} an und höre nur zu",
        "{strange} und ich: ein ehrliches Gespräch ohne Handy", "Sonntag mit {strange} schwimmen gehen",
        "Keine nächtlichen Nachrichten mehr an {strange}", "Mein Thema: die Eifersucht, wenn {strange} ohne mich ausgeht",
        "Nein sagen, wenn {strange} das nächste Mal Geld will.",
        "es ging um Väter und darum, was {strange} nach der Trennung getan hat", "{strange} die 40 Euro zurückgeben",
        "Dienstags um sechs daheim sein, damit {strange} in den Chor kann",
        "Warum verteidige ich {strange} eigentlich immer?", "{strange} ausreden lassen",
        "{whose} Geburtstag organisiere ich, nicht meine Frau",
        "Drei Dinge aufschreiben, die ich an {strange} bewundere (und es ihr sagen)",
        "Ich will mich nicht mehr mit {strange} vergleichen.",
        "In der Firma nachfragen, ob {strange} wirklich weniger verdient",
        "wenn mein Vater schlecht über {strange} redet, sage ich etwas",
        "Die halben Nächte übernehme ich, und {strange} bekommt den Samstag frei",
        "Beratung ausmachen und {strange} den Termin nennen", "Danke an {strange} für den Raum",
        "Am Montag bei {strange} die Spüle reparieren", "Über {strange} wurde geredet, das bleibt hier",
        "Kaffee mit {strange}? Ich frage diese Woche.", "Um {strange} habe ich nie getrauert.",
        "heute: Wut, meine Mutter, {strange} und wie man um Verzeihung bittet", "Wenn {strange} weint, bleibe ich im Zimmer",
        "Arzttermin machen, danach {strange} anrufen", "mit Frau {last} von der Schule über das Mobbing sprechen",
        "{strange} hat eine Entschuldigung verdient", "Kein Kommentar mehr zu {whose} Kleidung",
        "{small} zurückrufen, auch wenn es schwerfällt", "ich hab {small} von der gruppe erzählt",
        "NIE WIEDER {loud} ANSCHREIEN",
    ],
}

CONTACT = {
    "en": [
        "New number or address: {contact}.", "({contact}) is on the flyer", "Reach me at {contact} if it gets bad",
        "For the record - {contact} - until spring", "he wrote {contact} on the back", "{contact}, that's all we know",
    ],
    "de": [
        "Neue Nummer oder Adresse: {contact}.", "({contact}) steht auf dem Flyer",
        "Wenn es schlimm wird, bin ich unter {contact} zu finden", "Fürs Protokoll - {contact} - bis zum Frühling",
        "er hat {contact} auf die Rückseite geschrieben", "{contact}, mehr wissen wir nicht",
    ],
}

HARMLESS = {
    "en": [
        "Go to bed before midnight, four nights a week", "I will cook on Mondays and Wednesdays without being asked",
        "Say what I feel before I say what I think", "One evening without a screen.",
        "Notice when I raise my voice, and leave the kitchen for five minutes", "Book a physio for my knee",
        "Read a novel written by a woman and talk about it here", "Ask my daughter what she would like me to stop doing",
        "Theme: shame, and why we laugh about it", "We keep the circle small until summer.",
        "Carry the washing up without announcing it", "No porn until we meet again",
        "Sort out the cellar. Keep the letters.", "Tell my brother that I miss him",
        "Count how often I interrupt people in the Tuesday meeting", "We open every evening with two minutes of silence.",
        "Take my parental leave in full", "I owe my ex an apology; I write it first and show it here",
        "Drink water instead of beer after football", "Find out what therapy costs and whether insurance pays",
        "Decided: phones stay in the hallway", "Somebody else prepares the room in March",
        "Cry if it comes", "Stand up when a colleague makes a sexist joke", "Fewer opinions, more questions!",
        "Much laughter tonight, then a long quiet moment about death", "Walk to work on dry days",
        "Learn to braid my daughter's hair", "Sunday lunch at my parents', without a fight about politics",
        "I do the school run in October", "Honesty is harder than I thought", "Plan the shopping, not just carry it",
        "Fix the fence with my neighbour", "Agreement 3: nobody gives advice unless he is asked",
        "Summary: Most of us never saw our fathers cry.", "Ring the Samaritans' training office",
        "Tidy the shed, oil the bikes, sell the old tent", "Mental load: write the list, take half of it",
        "Practise saying 'I was wrong' out loud", "Money: open the bills on the day they arrive",
    ],
    "de": [
        "An vier Abenden in der Woche vor Mitternacht ins Bett", "Montags und mittwochs koche ich, ungefragt",
        "Sagen, was ich fühle, bevor ich sage, was ich denke", "Ein Abend ohne Bildschirm.",
        "Merken, wenn ich laut werde, und fünf Minuten aus der Küche gehen", "Termin für Physiotherapie ausmachen",
        "Einen Roman einer Autorin lesen und hier davon erzählen", "Meine Tochter fragen, womit ich aufhören soll",
        "Thema: Scham und warum wir darüber lachen", "Bis zum Sommer nehmen wir keinen Neuen auf.",
        "Den Abwasch machen, ohne es anzukündigen", "Kein Porno bis zum nächsten Treffen",
        "Keller ausmisten. Briefe aufheben.", "Meinem Bruder sagen, dass er mir fehlt",
        "Zählen, wie oft ich in der Teamsitzung am Dienstag unterbreche", "Jeder Abend beginnt mit zwei Minuten Stille.",
        "Elternzeit voll ausschöpfen", "Meiner Exfrau schulde ich eine Entschuldigung; den Entwurf lese ich hier vor",
        "Nach dem Fußball Wasser statt Bier", "Herausfinden, was Therapie kostet und ob die Krankenkasse zahlt",
        "Beschlossen: Handys bleiben im Flur", "Im März bereitet ein anderer den Raum vor",
        "Weinen, wenn es kommt", "Bei sexistischen Sprüchen im Büro den Mund aufmachen", "Weniger Meinung, mehr Fragen!",
        "Viel Gelächter, danach ein langer stiller Moment über den Tod", "An trockenen Tagen zu Fuß zur Arbeit",
        "Zöpfe flechten lernen", "Sonntagsessen bei den Schwiegereltern, ohne Streit über Politik",
        "Im Oktober bringe ich die Kinder zur Schule", "Ehrlichkeit ist schwerer als gedacht",
        "Den Einkauf planen statt nur tragen", "Mit dem Nachbarn den Zaun flicken",
        "Vereinbarung 3: Rat gibt es nur auf Nachfrage", "Zusammenfassung: Kaum einer hat seinen Vater weinen sehen.",
        "Wegen der Ausbildung bei der Telefonseelsorge nachfragen", "Schuppen aufräumen, Räder ölen, Zelt verkaufen",
        "Mental Load: Liste schreiben, die Hälfte übernehmen", "Laut üben: Ich hatte unrecht",
        "Geld: Rechnungen am selben Tag öffnen",
    ],
}
