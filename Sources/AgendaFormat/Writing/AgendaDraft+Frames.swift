// SPDX-License-Identifier: GPL-3.0-or-later

extension AgendaDraft {
  static let english = """
    \(AgendaSchema.modeline)
    # Change whatever you like: what is read aloud, the questions, the times. Lines that begin with # are for you alone.
    # Every key is explained in FORMAT.md, next to the agendas that come with Circlekeeper.
    agenda: 1
    id: {id}
    title: {title}
    language: en
    aim: Say how we are, and hear each other out.
    duration: 90m
    people: 4-10
    tags: [everyday]
    stages:
      - kind: opening
        time: 3m
        say: Good to see you all. Phones away, please. I keep the clock; if you need a pause, say so.

      - kind: checkin
        prompt: How do I arrive tonight?
        each: 45s-2m30s # the shortest and the longest turn; it stretches with the people and the time there is
        scale: 0-10
        lines:
          - Thank you. We leave it as it is for now.

      - kind: followup
        title: What became of it
        each: 30s-2m
        say: Here is what we undertook last time. Keep it, change it, or let it go; all three are fine.

      # The heart of the evening. One theme, two to four open questions.
      - kind: round
        title: My question for the evening
        each: 1m30s-6m
        silence: 10s
        say: Each of us has time of his own. Nobody comments, not even kindly.
        prompt:
          - What has been alive in me since we last met?
          - What would I like to understand better?
        lines:
          - We have time. Nobody needs to fill the silence.

      # One question about the effect on women and others, so that a circle does not turn round itself.
      - kind: round
        title: Who else felt it
        each: 1m-4m
        prompt: When did a woman, or anyone with less say than I have, feel the effect of what I did or left undone?
        tags: [effect]
        lines:
          - Let us tell it so that nobody could be recognised.

      - kind: discussion
        title: What runs through it
        time: 10m
        unheard: first
        say: Raise a hand. Those who have not spoken yet go first.
        prompt: What have I heard tonight that is also mine?
        optional: true
        lines:
          - Let us share the air. Who has not spoken yet?

      - kind: commitments
        title: Until next time
        each: 30s-1m30s
        prompt: What will I do, and by when?
        lines:
          - Smaller is fine. It is as good to undertake nothing.

      - kind: checkout
        prompt: How do I leave, and what do I take with me?
        each: 30s-2m
        scale: 0-10
        lines:
          - Thank you, everyone. Who would like to lead next time?

    """

  static let german = """
    \(AgendaSchema.modeline)
    # Ändere, was du magst: was vorgelesen wird, die Fragen, die Zeiten. Zeilen, die mit # beginnen, sind nur für dich.
    # Alle Schlüsselwörter sind in FORMAT.md erklärt, neben den mitgelieferten Abläufen.
    agenda: 1
    id: {id}
    title: {title}
    language: de
    aim: Sagen, wie es uns geht, und einander ausreden lassen.
    duration: 90m
    people: 4-10
    tags: [alltag]
    stages:
      - kind: opening
        title: Ankommen
        time: 3m
        say: Schön, dass ihr da seid. Handys weg, bitte. Ich achte auf die Uhr; wer eine Pause braucht, sagt es.

      - kind: checkin
        title: Befindlichkeitsrunde
        prompt: Wie komme ich heute hier an?
        each: 45s-2m30s # die kürzeste und die längste Redezeit; sie richtet sich nach den Leuten und der Zeit
        scale: 0-10
        lines:
          - Danke. Wir lassen das jetzt so stehen.

      - kind: followup
        title: Was daraus geworden ist
        each: 30s-2m
        say: Das haben wir uns letztes Mal vorgenommen. Behalten, ändern, loslassen; alles drei ist in Ordnung.

      # Das Herz des Abends. Ein Thema, zwei bis vier offene Fragen.
      - kind: round
        title: Meine Frage für heute
        each: 1m30s-6m
        silence: 10s
        say: Jeder hat Zeit für sich. Niemand kommentiert, auch nicht freundlich.
        prompt:
          - Was hat mich seit dem letzten Mal beschäftigt?
          - Was würde ich gern besser verstehen?
        lines:
          - Wir haben Zeit. Niemand muss die Stille füllen.

      # Eine Frage nach der Wirkung auf Frauen und andere, damit der Kreis sich nicht nur um sich selbst dreht.
      - kind: round
        title: Wer es noch gespürt hat
        each: 1m-4m
        prompt: Wann hat eine Frau, oder wer weniger zu sagen hat als ich, gespürt, was ich getan oder gelassen habe?
        tags: [effect]
        lines:
          - Erzählen wir es so, dass niemand zu erkennen ist.

      - kind: discussion
        title: Was sich durchzieht
        time: 10m
        unheard: first
        say: Meldet euch mit der Hand. Wer noch nichts gesagt hat, kommt zuerst.
        prompt: Was habe ich heute gehört, das auch meines ist?
        optional: true
        lines:
          - Teilen wir uns die Zeit. Wer hat noch nichts gesagt?

      - kind: commitments
        title: Bis zum nächsten Mal
        each: 30s-1m30s
        prompt: Was mache ich, und bis wann?
        lines:
          - Kleiner ist auch gut. Sich nichts vorzunehmen ist genauso gut.

      - kind: checkout
        title: Blitzlicht
        prompt: Wie gehe ich, und was nehme ich mit?
        each: 30s-2m
        scale: 0-10
        lines:
          - Danke euch allen. Wer möchte nächstes Mal anleiten?

    """
}
