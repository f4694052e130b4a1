// SPDX-License-Identifier: GPL-3.0-or-later

/// Each man's place in the stage that is running: who is still to come, who raised a hand, who passed, who was heard.
///
/// Every verb here puts a man in his place and takes him out of the others. What is the same in a simulated evening is in
/// ``Line``.
public struct Round: Hashable, Sendable {
  public private(set) var order: TurnOrder
  /// Raised hands, first come.
  public private(set) var hands: [Handle] = []
  public private(set) var passes: [Pass] = []
  /// Who has spoken in this stage.
  public private(set) var heard: Set<Handle> = []
  /// A check-in for those who joined after it.
  public let isWelcome: Bool
  /// Who answers whom, in a feedback stage.
  public private(set) var answering = Answering()
  private var coming: Line<Handle>
  /// What a man who went away midway still has.
  private var rests: [Handle: Span] = [:]
  /// Who took up the turn that he had passed: it is offered once only.
  private var tookUp: Set<Handle> = []

  init(_ order: TurnOrder, _ line: [Handle], isWelcome: Bool = false) {
    self.order = order
    coming = Line(line)
    self.isWelcome = isWelcome
  }
}

// MARK: Questions

extension Round {
  /// Who has not had his turn in this round, in order.
  public var line: [Handle] { coming.men }

  /// Every turn of this round, once the first has begun.
  public var turnLength: Span? { coming.turnLength }

  /// Whether a man still has a turn in this round: his own, or the one that he passed.
  func hasTurnComing(_ handle: Handle) -> Bool {
    line.contains(handle) || passes.contains { $0.handle == handle }
  }

  /// What is left of a turn that a man passed or left midway.
  func rest(of handle: Handle) -> Span? { rests[handle] ?? passes.first { $0.handle == handle }?.rest }

  /// Whether anybody's place was reached.
  var hasBegun: Bool { turnLength != nil || !heard.isEmpty || !passes.isEmpty }
}

// MARK: Turns

extension Round {
  /// His turn begins; one that he had passed is taken up.
  ///
  /// - Parameter length: where the stage is timed by the man. The rest of a turn says nothing about the others' length.
  mutating func begin(_ handle: Handle, length: Span?) {
    let isRest = rest(of: handle) != nil
    if passes.contains(where: { $0.handle == handle }) { tookUp.insert(handle) }
    takeOut(handle)
    if !isRest, let length { coming.fix(turnLength: length) }
  }

  /// His turn was called off in its silence: he keeps his place.
  mutating func callOff(_ handle: Handle) { putFirst(handle) }

  /// He has had his turn.
  mutating func markHeard(_ handle: Handle) {
    heard.insert(handle)
    coming.remove(handle)
  }

  /// He had his turn while nobody kept the time.
  mutating func spoke(_ handle: Handle) {
    markHeard(handle)
    takeOut(handle)
    answering.drop(handle)
  }

  /// He leaves his turn to the others, and is asked once more at the end of the round.
  mutating func pass(_ handle: Handle, rest: Span?) {
    coming.remove(handle)
    hands.removeAll { $0 == handle }
    if answering.asker != nil {
      answering.drop(handle)
    } else if let index = passes.firstIndex(where: { $0.handle == handle }) {
      passes[index].wasOffered = true
    } else {
      passes.append(
        Pass(handle: handle, rest: rests[handle] ?? rest, wasOffered: isWelcome || tookUp.contains(handle)))
    }
  }

  /// Out of everything but what has been.
  private mutating func takeOut(_ handle: Handle) {
    coming.remove(handle)
    hands.removeAll { $0 == handle }
    passes.removeAll { $0.handle == handle }
    rests[handle] = nil
  }
}

// MARK: The line

extension Round {
  /// He joins the round. Whoever has had his turn in it, and comes again, has had it.
  mutating func join(_ handle: Handle) {
    guard !heard.contains(handle) else { return }
    coming.placeLast(handle)
    answering.placeLast(handle)
  }

  private mutating func putFirst(_ handle: Handle) {
    coming.putFirst(handle)
    if order.isByHand { hands.insert(handle, at: 0) }
  }

  /// A man who goes away midway keeps what is left of his turn, and comes first when he is back.
  mutating func keepRest(_ rest: Span, of handle: Handle) {
    rests[handle] = rest
    putFirst(handle)
  }

  /// He goes home.
  mutating func withdraw(_ handle: Handle) {
    takeOut(handle)
    answering.withdraw(handle)
  }

  mutating func arrange(_ order: TurnOrder, _ line: [Handle]) {
    self.order = order
    coming.arrange(line)
  }

  mutating func raiseHand(_ handle: Handle) { hands.append(handle) }
  mutating func lowerHand(_ handle: Handle) { hands.removeAll { $0 == handle } }
}

// MARK: Feedback

extension Round {
  /// This man's contract is the one under which others answer now.
  mutating func open(_ asker: Handle, givers: [Handle]) { answering.open(asker, givers: givers) }

  /// He answers now.
  mutating func beginAnswer(_ giver: Handle, length: Span?) {
    begin(giver, length: length)
    answering.drop(giver)
  }

  /// His answer was called off in the silence before it.
  mutating func callOffAnswer(_ giver: Handle) { answering.putFirst(giver) }

  /// What he had asked for is taken back.
  mutating func closeContract(of asker: Handle) { answering.close(asker) }
}
