// SPDX-License-Identifier: GPL-3.0-or-later

/// What `help` says, word for word.
enum HelpGolden {
  static let wide = """
    Tonight you need eight words:

      join NAME[, NAME…]      say who is here
      start                   begin the meeting
      next [NAME] (n)         go on to what the status line names
      pass (p)                leave this turn out
      hold (h)                stop all clocks
      undo (u)                take back the last thing
      commit [NAME:] TEXT [by DATE]
                              note what a man will do until next time
      close                   end the evening and keep its record

    Enter alone shows where we are. `help next` says more about `next`.

    Gathering

      agenda ID|FILE          choose what the evening follows
      names NAME, -, NAME…    put the names back after a restart
      name HANDLE NAME        put a name to one seat
      who                     show who is here, with seat numbers
      facilitator NAME        say who leads tonight
      until HH:MM|-20m        set when the evening has to end

    Going on

      done                    end this stage
      skip                    leave this stage out
      goto N                  go straight to a stage
      go (g)                  continue, or begin the turn that waits
      extend 30s (+30s)       give this turn more time
      again                   hold this stage once more
      started 90s ago         say that this turn began earlier

    People

      hand NAME               put a man into the queue
      lower NAME              take his hand out of the queue
      queue                   show whose hands are up
      first NAME              begin the round with him
      order circle|random|volunteer|queue
                              change who speaks when
      away NAME               say that he has stepped out
      back NAME               say that he is here again
      leave NAME              say that he goes home
      spoke NAME…             say who had a turn while the program was off

    The evening

      plan                    show the stages and their times
      yes                     agree to what was proposed or asked
      no                      say no to what was proposed or asked
      set N 5m                give a coming stage another time
      drop N                  leave out a coming stage
      add KIND 5m: PROMPT     add a stage that comes next

    Support

      silence 30s             be quiet together for a while
      breathe                 show a slow breath to follow
      care [N|edit]           stop the clocks and open the cards for a hard moment
      stop                    stop everything, without a reason
      unheard                 how many have not spoken, and a line to say
      say                     what you might say now
      bell on|off             turn the soft bell on or off
      hide                    clear the screen
      show                    bring the screen back

    Feedback

      asks NAME none|witness|questions…
                              say what he wants to hear

    What remains

      kept N                  he did what he undertook
      partly N                he did some of it
      notyet N                he has not done it yet
      change N: TEXT [by DATE]
                              give a commitment other words or another day
      release N               let a commitment go
      mood 0..10 …            note how the men feel, in a row
      propose TEXT            put words to a decision
      consent                 all agree to the proposal
      aside                   someone stands aside
      block                   someone cannot go along
      agree [N:] TEXT         write one of the group's agreements
      assent                  all say yes to the agreements
      strike N                take out an agreement, or a line before closing
      keep nothing|figures|texts
                              choose how much of a meeting is kept
      mask                    take out what may be a name; `keep` leaves it in
      role WORD NAME          note who looks after what
      meetagain DATE          say when you meet again
      theme TAG               note a theme of the evening
      summary TEXT            sum the evening up in a sentence

    Looking

      status                  show where we are
      time                    show the times of this turn and this evening
      prompt                  show what this stage asks
      agreements              show the group's agreements
      commitments             show the open commitments
      history [meetings|commitments]
                              look back together over the closed meetings
      help [VERB]             show these words, or say more about one

    Undoing and ending

      redo                    do again what was undone
      discard                 end the evening and keep nothing
      quit                    leave the program; the meeting waits
      wait 90s                in a rehearsal, let time pass
    """

  static let narrow = """
    Tonight you need eight words:

      join NAME[, NAME…]
          say who is here
      start
          begin the meeting
      next [NAME] (n)
          go on to what the status line
          names
      pass (p)
          leave this turn out
      hold (h)
          stop all clocks
      undo (u)
          take back the last thing
      commit [NAME:] TEXT [by DATE]
          note what a man will do until next
          time
      close
          end the evening and keep its
          record

    Enter alone shows where we are. `help
    next` says more about `next`.

    Gathering

      agenda ID|FILE
          choose what the evening follows
      names NAME, -, NAME…
          put the names back after a restart
      name HANDLE NAME
          put a name to one seat
      who
          show who is here, with seat
          numbers
      facilitator NAME
          say who leads tonight
      until HH:MM|-20m
          set when the evening has to end

    Going on

      done
          end this stage
      skip
          leave this stage out
      goto N
          go straight to a stage
      go (g)
          continue, or begin the turn that
          waits
      extend 30s (+30s)
          give this turn more time
      again
          hold this stage once more
      started 90s ago
          say that this turn began earlier

    People

      hand NAME
          put a man into the queue
      lower NAME
          take his hand out of the queue
      queue
          show whose hands are up
      first NAME
          begin the round with him
      order circle|random|volunteer|queue
          change who speaks when
      away NAME
          say that he has stepped out
      back NAME
          say that he is here again
      leave NAME
          say that he goes home
      spoke NAME…
          say who had a turn while the
          program was off

    The evening

      plan
          show the stages and their times
      yes
          agree to what was proposed or
          asked
      no
          say no to what was proposed or
          asked
      set N 5m
          give a coming stage another time
      drop N
          leave out a coming stage
      add KIND 5m: PROMPT
          add a stage that comes next

    Support

      silence 30s
          be quiet together for a while
      breathe
          show a slow breath to follow
      care [N|edit]
          stop the clocks and open the cards
          for a hard moment
      stop
          stop everything, without a reason
      unheard
          how many have not spoken, and a
          line to say
      say
          what you might say now
      bell on|off
          turn the soft bell on or off
      hide
          clear the screen
      show
          bring the screen back

    Feedback

      asks NAME none|witness|questions…
          say what he wants to hear

    What remains

      kept N
          he did what he undertook
      partly N
          he did some of it
      notyet N
          he has not done it yet
      change N: TEXT [by DATE]
          give a commitment other words or
          another day
      release N
          let a commitment go
      mood 0..10 …
          note how the men feel, in a row
      propose TEXT
          put words to a decision
      consent
          all agree to the proposal
      aside
          someone stands aside
      block
          someone cannot go along
      agree [N:] TEXT
          write one of the group's
          agreements
      assent
          all say yes to the agreements
      strike N
          take out an agreement, or a line
          before closing
      keep nothing|figures|texts
          choose how much of a meeting is
          kept
      mask
          take out what may be a name;
          `keep` leaves it in
      role WORD NAME
          note who looks after what
      meetagain DATE
          say when you meet again
      theme TAG
          note a theme of the evening
      summary TEXT
          sum the evening up in a sentence

    Looking

      status
          show where we are
      time
          show the times of this turn and
          this evening
      prompt
          show what this stage asks
      agreements
          show the group's agreements
      commitments
          show the open commitments
      history [meetings|commitments]
          look back together over the closed
          meetings
      help [VERB]
          show these words, or say more
          about one

    Undoing and ending

      redo
          do again what was undone
      discard
          end the evening and keep nothing
      quit
          leave the program; the meeting
          waits
      wait 90s
          in a rehearsal, let time pass
    """
}
