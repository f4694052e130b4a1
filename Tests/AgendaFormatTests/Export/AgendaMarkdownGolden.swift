// SPDX-License-Identifier: GPL-3.0-or-later

/// The sample as Markdown, word for word.
enum AgendaMarkdownGolden {
  // swift-format-ignore: a paragraph is one line
  static let sample = """
    # Our evening

    *Say how we are and hear each other out.*

    19:30 to 21:00.

    Takes 1 hour 30 minutes, for 7 people.

    Themes: joy, self-care.

    ## 1. Opening

    **19:30**, 2 minutes

    > Good to see you.
    >
    > Phones away, please; tonight we have time.

    *In a hard moment you may say:*

    - Take a moment to arrive.

    ## 2. Check-in

    **19:32**, about 15 minutes, 2 minutes each

    With a number from 0 to 10, for whoever likes.

    - How do I arrive?

    ## 3. Whose need was it? (round)

    **19:47**, about 32 minutes, 4 minutes each

    May be left out when time is short. In an order by chance. 20 seconds of silence before each turn. Each turn waits for your “go”. Afterwards, what it stirred in us; no advice. When a man's time is round, ask the group whether he may have a minute more. A sign 1 minute before the end.

    > Nobody comments, not even kindly.

    - When was my help about me?
    - What would help without credit look like, this week and at home?

    *In a hard moment you may say:*

    - We have time. Nobody needs to fill the silence.

    ## 4. Threes

    **20:18**, about 16 minutes, 3 parts of 5 minutes each

    ## 5. Discussion

    **20:34**, 10 minutes

    Who has not spoken goes first.

    ## 6. Breathe (plugin)

    **20:44**, 3 minutes

    Comes from the plugin breathing.

    ## 7. Check-out

    **20:47**, about 5 minutes, 30 seconds each

    - How do I leave?

    """
}
