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
