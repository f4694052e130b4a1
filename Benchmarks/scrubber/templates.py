# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences with gaps, as men's groups write commitments, decisions and summaries. {room} {strange} {contact} are filled
in; everything else in a sentence is harmless. Written for this measurement."""

ROOM = {
    "en": [
        "call {room} on friday", "{room} and I will go for a walk", "listened to {room} without advice",
        "ask {room} how the talk went", "we thank {room} for the evening", "write to {room} before sunday",
        "I want to meet {room} for coffee", "{room} asked for silence and got it", "repair the door with {room}",
        "tonight {room} spoke about anger", "not interrupt {room} any more", "cook for {room} next week",
        "give back what I borrowed from {room}", "we agreed that {room} brings the tea", "say sorry to {room}",
        "{room} offered to lead the next meeting", "check in with {room} every day", "tell {room} the truth",
    ],
    "de": [
        "am Freitag mit {room} sprechen", "{room} und ich gehen spazieren", "{room} zuhören, ohne Rat zu geben",
        "ich frage {room} nach dem Gespräch", "wir danken {room} für den Abend", "vor Sonntag an {room} schreiben",
        "ich will mit {room} Kaffee trinken", "{room} hat um Stille gebeten", "die Tür mit {room} reparieren",
        "heute hat {room} über Wut gesprochen", "{room} nicht mehr unterbrechen", "nächste Woche für {room} kochen",
        "zurückgeben, was ich von {room} geliehen habe", "{room} bringt den Tee mit", "ich entschuldige mich bei {room}",
        "das nächste Treffen leitet {room}", "jeden Tag bei {room} nachfragen", "{room} die Wahrheit sagen",
    ],
}

STRANGER = {
    "en": [
        "call {strange} on friday", "talk with {strange} about the money", "{strange} said that I never listen",
        "I will apologise to {strange}", "stop shouting at {strange}", "my sister {strange} needs help with the move",
        "pick up the kids so that {strange} can rest", "write a letter to {strange}", "my boss {strange} wants an answer",
        "do the laundry before {strange} comes home", "listen when {strange} is angry", "ask {strange} what she needs",
        "thank {strange} for the patience", "he and {strange} will share the chores", "{strange} has asked me twice",
        "meet Mr. {last} about the flat", "visit {strange} in hospital", "take {strange}'s fear seriously",
        "tell my friend {strange} that I was wrong", "no jokes about {strange} at work",
    ],
    "de": [
        "am Freitag {strange} anrufen", "mit {strange} über das Geld reden", "{strange} sagt, dass ich nie zuhöre",
        "ich entschuldige mich bei {strange}", "{strange} nicht mehr anschreien", "meiner Schwester {strange} beim Umzug helfen",
        "die Kinder abholen, damit {strange} schlafen kann", "einen Brief an {strange} schreiben",
        "mein Chef {strange} will eine Antwort", "die Wäsche machen, bevor {strange} heimkommt",
        "zuhören, wenn {strange} wütend ist", "ich frage {strange}, was sie braucht", "{strange} für die Geduld danken",
        "er und {strange} teilen sich die Hausarbeit", "{strange} hat mich zweimal gefragt",
        "Herrn {last} wegen der Wohnung treffen", "im Krankenhaus {strange} besuchen", "ohne {strange} nichts entscheiden",
        "meiner Freundin {strange} sagen, dass ich falsch lag", "keine Witze über {strange} bei der Arbeit",
    ],
}

CONTACT = {
    "en": [
        "his contact is {contact}", "write it down: {contact}, please", "I will use {contact} on friday",
        "we agreed on {contact} for now", "remember {contact} and tell nobody", "the note says {contact}",
        "{contact} is what he gave us", "ask again at {contact} next week",
    ],
    "de": [
        "er hat {contact} angegeben", "bitte aufschreiben: {contact}, danke", "am Freitag nehme ich {contact}",
        "wir haben {contact} vereinbart", "ich merke mir {contact} bis morgen", "auf dem Zettel steht {contact}",
        "{contact} hat er uns gegeben", "nächste Woche unter {contact} fragen",
    ],
}

HARMLESS = {
    "en": [
        "Sort the recycling before anyone reminds me", "Three evenings at home, lights out at eleven",
        "I freeze when someone shouts, and I want to understand it", "Swap the night shift so I can see the school play",
        "Theme: envy among friends", "Return the ladder and say thanks", "No scrolling in bed. Buy an alarm clock.",
        "Write the eulogy by Thursday", "Vacuum, mop, bins: my job until Easter", "Let the silence be, even if it itches",
        "Someone was moved by the poem about rivers", "We tried the breathing exercise; half of us giggled",
        "Ask the union about parental pay", "Sign up for the pottery workshop", "Stop calling it helping, it's my household",
        "Speak up against the boss's bragging", "A short evening, warm, tired, honest", "Bring blankets and candles",
        "Unfollow accounts that make me feel small", "Learn what consent means in practice",
        "Run with the dog at dawn", "Summary: fear of ageing, hernias, hair loss - and tenderness",
        "Repair the swing in the courtyard", "Admit the debt to my parents", "Gardening instead of gaming on Saturdays",
        "Decided: newcomers may visit twice before they join", "Pack lunches all week", "Cancel the gym, start swimming",
        "Next time somebody else makes the tea and lays out cushions", "Apologise for the sarcasm at dinner",
    ],
    "de": [
        "Altglas wegbringen, bevor mich jemand erinnert", "Drei Abende zu Hause, Licht aus um elf",
        "Ich erstarre, wenn jemand brüllt, und will das begreifen", "Nachtschicht tauschen, damit ich die Aufführung sehe",
        "Thema: Neid unter Freunden", "Leiter zurückbringen und danken", "Kein Scrollen im Bett. Wecker kaufen.",
        "Bis Donnerstag die Trauerrede schreiben", "Saugen, Wischen, Mülltonnen: bis Ostern meine Sache",
        "Die Stille aushalten, auch wenn es juckt", "Das Gedicht über Flüsse hat jemanden berührt",
        "Atemübung probiert, die Hälfte hat gekichert", "Beim Betriebsrat nach Elterngeld fragen",
        "Zum Töpferkurs anmelden", "Nicht mehr von Mithelfen reden, es ist mein Haushalt",
        "Widersprechen, wenn der Chef prahlt", "Ein kurzer Abend, warm, müde, ehrlich", "Decken und Kerzen mitbringen",
        "Accounts entfolgen, die mich klein machen", "Lernen, was Einvernehmen im Alltag heißt",
        "Bei Sonnenaufgang mit dem Hund laufen", "Zusammenfassung: Angst vor dem Altern, Haarausfall - und Zärtlichkeit",
        "Die Schaukel im Hof reparieren", "Meinen Eltern die Schulden beichten", "Samstags Beete statt Konsole",
        "Beschluss: Neue kommen zweimal zum Schnuppern", "Die ganze Woche Brotdosen packen",
        "Fitnessstudio kündigen, mit Schwimmen anfangen", "Nächstes Mal macht ein anderer Tee und legt Polster aus",
        "Mich für den Spott beim Abendessen entschuldigen",
    ],
}
