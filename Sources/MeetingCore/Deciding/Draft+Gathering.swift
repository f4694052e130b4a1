// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func choose(_ agenda: Agenda) throws(Refusal) {
    guard state.phase == .gathering else { throw .alreadyStarted }
    emit(.agendaChosen(agenda: agenda))
  }

  mutating func join(_ handles: [Handle]) throws(Refusal) {
    for handle in handles {
      guard state.people.presence(of: handle) == nil || state.people.presence(of: handle) == .gone else {
        throw .alreadyHere(handle)
      }
      guard state.present.count < Meeting.mostPeople else { throw .tooMany(limit: Meeting.mostPeople) }
      emit(.joined(handle: handle))
    }
    if handles.isEmpty { throw .nobodyHere }
  }

  mutating func nameFacilitator(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    emit(.facilitatorNamed(handle: handle))
  }

  mutating func give(_ role: String, to handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    emit(.roleNamed(role: role, handle: handle))
  }

  mutating func setEnd(_ end: Span) throws(Refusal) {
    guard end > t else { throw .endNotAhead }
    guard end - t <= .hours(12) else { throw .endTooFar }
    emit(.endSet(end: end))
  }

  mutating func start() throws(Refusal) {
    guard state.phase == .gathering else { throw .alreadyStarted }
    guard !state.present.isEmpty else { throw .nobodyHere }
    emit(.started)
    if let first = state.coming.first { begin(first.id) }
  }
}
