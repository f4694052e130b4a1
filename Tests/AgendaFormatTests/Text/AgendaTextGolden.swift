// SPDX-License-Identifier: GPL-3.0-or-later

/// What `agenda show` prints of the sample, word for word.
enum AgendaTextGolden {
  static let wide = """
    Our evening
    Say how we are and hear each other out.

    Takes 1 hour 30 minutes, for 4 to 10 people.
    Themes: joy, self-care.

    1. Opening, 2 minutes

       Good to see you.

       Phones away, please; tonight we have time.

       In a hard moment you may say:
       - Take a moment to arrive.

    2. Check-in, 1 to 2 minutes each
       (With a number from 0 to 10, for whoever likes.)

       - How do I arrive?

    3. Whose need was it? (round), 1 minute 30 seconds to 4 minutes each
       (May be left out when time is short. In an order by chance. 20 seconds of
        silence before each turn. Each turn waits for your “go”. Afterwards, what it
        stirred in us; no advice. When a man's time is round, ask the group whether
        he may have a minute more. A sign 1 minute before the end.)

       Nobody comments, not even kindly.

       - When was my help about me?
       - What would help without credit look like, this week and at home?

       In a hard moment you may say:
       - We have time. Nobody needs to fill the silence.

    4. Threes, 3 parts of 5 minutes each

    5. Discussion, 10 minutes
       (Who has not spoken goes first.)

    6. Breathe (plugin), 3 minutes
       (Comes from the plugin breathing.)

    7. Check-out, 30 seconds each

       - How do I leave?

    """

  static let narrow = """
    Our evening
    Say how we are and hear each other out.

    Takes 1 hour 30 minutes, for 4 to 10
    people.
    Themes: joy, self-care.

    1. Opening, 2 minutes

       Good to see you.

       Phones away, please; tonight we have
       time.

       In a hard moment you may say:
       - Take a moment to arrive.

    2. Check-in, 1 to 2 minutes each
       (With a number from 0 to 10, for
        whoever likes.)

       - How do I arrive?

    3. Whose need was it? (round), 1 minute
       30 seconds to 4 minutes each
       (May be left out when time is short.
        In an order by chance. 20 seconds of
        silence before each turn. Each turn
        waits for your “go”. Afterwards,
        what it stirred in us; no advice.
        When a man's time is round, ask the
        group whether he may have a minute
        more. A sign 1 minute before the
        end.)

       Nobody comments, not even kindly.

       - When was my help about me?
       - What would help without credit look
         like, this week and at home?

       In a hard moment you may say:
       - We have time. Nobody needs to fill
         the silence.

    4. Threes, 3 parts of 5 minutes each

    5. Discussion, 10 minutes
       (Who has not spoken goes first.)

    6. Breathe (plugin), 3 minutes
       (Comes from the plugin breathing.)

    7. Check-out, 30 seconds each

       - How do I leave?

    """

  static let german = """
    Unser Abend
    Sagen, wie es uns geht, und einander zuhören.

    Dauert 1 Stunde 30 Minuten, für 4 bis 10 Leute.
    Themen: joy, self-care.

    1. Begrüßung, 2 Minuten

       Schön, dass ihr da seid.

       Handys weg, bitte; heute haben wir Zeit.

       In einem schwierigen Moment kannst du sagen:
       - Kommt erst mal an.

    2. Befindlichkeitsrunde, je 1 bis 2 Minuten
       (Mit einer Zahl von 0 bis 10, wer mag.)

       - Wie komme ich an?

    3. Wessen Bedürfnis war das? (Runde), je 1 Minute 30 Sekunden bis 4 Minuten
       (Kann entfallen, wenn die Zeit knapp ist. In zufälliger Reihenfolge. Vor
        jedem Beitrag 20 Sekunden Stille. Jeder Beitrag beginnt erst mit deinem
        „go“. Danach: was es in uns anrührt, kein Rat. Wenn die Zeit von jemandem um
        ist, frag die Runde, ob er noch eine Minute bekommt. Ein Zeichen 1 Minute
        vor dem Ende.)

       Niemand kommentiert, auch nicht freundlich.

       - Wann ging es bei meiner Hilfe um mich?

       In einem schwierigen Moment kannst du sagen:
       - Wir haben Zeit. Niemand muss die Stille füllen.

    4. Zu dritt, 3 Teile zu je 5 Minuten

    5. Gespräch, 10 Minuten
       (Wer noch nichts gesagt hat, ist zuerst dran.)

    6. Atmen (Plugin), 3 Minuten
       (Kommt vom Plugin breathing.)

    7. Blitzlicht, je 30 Sekunden

       - Wie gehe ich?

    """
}
