// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func commit(_ handle: Handle?, _ text: ScrubbedText?, due: Day?) throws(Refusal) {
    try requireStarted()
    guard let owner = handle ?? state.speaker else { throw .noSpeaker }
    try requirePresent(owner)
    let due = due ?? state.harvest.meetAgain
    emit(.committed(number: state.harvest.nextCommitment, handle: owner, text: text, due: due))
  }

  mutating func answer(
    commitment number: Int, _ status: CommitmentStatus, _ text: ScrubbedText?, due: Day?
  ) throws(Refusal) {
    try requireStarted()
    let open = state.harvest.commitmentsByDate.map(\.number)
    guard open.contains(number) else { throw .noSuchCommitment(number, open: open) }
    emit(.commitmentAnswered(number: number, status: status, text: text, due: due))
  }

  /// Moods are given in a row and sorted, so that nobody's place in the row says whose it is.
  mutating func mood(_ moods: [Int]) throws(Refusal) {
    let (run, stage) = try running()
    guard let scale = stage.scale else { throw .noScale }
    guard moods.allSatisfy(scale.contains) else { throw .offScale(scale) }
    let room = state.present.count - (state.harvest.moods[run.stage]?.count ?? 0)
    guard moods.count <= room else { throw .tooManyMoods(room: max(0, room)) }
    emit(.moodsGiven(moods: moods.sorted()))
  }

  mutating func propose(_ text: ScrubbedText) throws(Refusal) {
    try requireStarted()
    emit(.proposed(text: text))
  }

  mutating func consent() throws(Refusal) {
    let proposal = try openProposal()
    guard !proposal.isBlocked else { throw .blockIsOpen }
    emit(.consented)
  }

  mutating func standAside() throws(Refusal) {
    _ = try openProposal()
    emit(.stoodAside)
  }

  mutating func block() throws(Refusal) {
    _ = try openProposal()
    emit(.blocked)
  }

  private func openProposal() throws(Refusal) -> Harvest.Proposal {
    try requireStarted()
    guard let proposal = state.harvest.proposal else { throw .nothingProposed }
    return proposal
  }

  mutating func agree(_ number: Int?, _ text: ScrubbedText) throws(Refusal) {
    let count = state.harvest.agreements.count
    let number = number ?? count + 1
    guard (1...count + 1).contains(number) else { throw .noSuchAgreement(number, count: count) }
    emit(.agreementWritten(number: number, text: text))
  }

  mutating func strikeAgreement(_ number: Int) throws(Refusal) {
    guard number > 0, number <= state.harvest.agreements.count else {
      throw .noSuchAgreement(number, count: state.harvest.agreements.count)
    }
    emit(.agreementStruck(number: number))
  }

  mutating func assent() throws(Refusal) {
    try requireStarted()
    guard !state.harvest.agreements.isEmpty else { throw .noAgreements }
    emit(.assented)
  }

  mutating func note(theme: String) throws(Refusal) {
    try requireStarted()
    guard state.agenda.tags.contains(theme) else { throw .unknownTheme(theme, known: state.agenda.tags) }
    guard !state.harvest.themes.contains(theme) else { throw .themeIsNoted(theme) }
    emit(.themeNoted(theme: theme))
  }

  mutating func strike(_ line: RecordLine) throws(Refusal) {
    try requireStarted()
    guard state.harvest.keeps(line) else { throw .lineIsStruck }
    guard state.recordLines(at: t).contains(line) else { throw .noSuchLine }
    emit(.lineStruck(line: line))
  }
}
