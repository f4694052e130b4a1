// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import PluginHost
import RecordStore
import Support
import Testing

@testable import circlekeeper

@Suite("One page for failures", .timeLimit(.minutes(15)))
struct FailureTests {
  /// What scripts have come to know.
  private static let codes: [StoreError.Kind: Int32] = [
    .missing: 66, .cannotCreate: 73, .unsafePlace: 73, .permission: 73, .inUse: 75, .busy: 75, .diskFull: 74,
    .readOnly: 74, .inputOutput: 74, .foreign: 65, .newer: 65, .truncated: 65, .corrupt: 65, .altered: 65, .sealed: 77,
    .passphrase: 77, .conflict: 74, .otherVersion: 65,
  ]

  @Test("every kind of the store's errors has its code", arguments: StoreError.Kind.allCases)
  func store(kind: StoreError.Kind) {
    #expect(Failure.Code(kind).rawValue == Self.codes[kind])
  }

  @Test("what the store says is said as it stands")
  func words() {
    let failure = Failure(StoreError.wrongPassphrase)
    #expect(failure.code == .passphrase)
    #expect(failure.lines == [StoreError.wrongPassphrase.message])
  }

  @Test("an agenda that is not found has another code than one with faults")
  func agendas() throws {
    let folder = try ScratchFolder()
    let faulty = try folder.write("id: [", to: "faulty.yaml")
    let library = AgendaLibrary(folders: [])
    for (name, code) in [("weekly", Failure.Code.noSuchFile), (folder.path, .noSuchFile), (faulty, .content)] {
      let error = #expect(throws: AgendaError.self) { try library.find(name, language: "en") }
      #expect(error.map(Failure.Code.init) == code, "\(name)")
    }
  }

  @Test(
    "so has a plugin",
    arguments: [
      (PluginError.unknown("x", nearest: nil), Failure.Code.noSuchFile), (.missing("x"), .noSuchFile),
      (.noExecutable("x", "y"), .noSuchFile), (.notExecutable("x"), .noSuchFile), (.faulty("x", []), .content),
    ])
  func plugins(error: PluginError, code: Failure.Code) {
    #expect(Failure(error).code == code)
  }

  @Test("where no plugin has a like name, the list of them is named")
  func unknownPlugin() {
    #expect(
      Failure(PluginError.unknown("lamp", nearest: nil)).lines
        == ["There is no plugin “lamp”. circlekeeper plugin list shows those there are."])
    #expect(
      Failure(PluginError.unknown("lamp", nearest: "lamb")).lines
        == ["There is no plugin “lamp”. Did you mean lamb?"])
  }

  @Test("a checkup ends with 65 when the file's content is at fault, with 74 for its place")
  func faults() {
    #expect(Checkup.Fault.allCases.map { Failure.Code($0).rawValue } == [65, 74])
  }

  @Test("what would help is a verb that there is", arguments: Checkup.Remedy.allCases)
  func remedies(remedy: Checkup.Remedy) throws {
    let words = try #require(remedy.hint.components(after: "circlekeeper "))
    #expect(words.first == "resume" || words.first == "circle" && CircleVerb.knows(words[1]), "\(remedy.hint)")
  }
}

extension String {
  /// The words behind the first place where `mark` stands.
  fileprivate func components(after mark: String) -> [String]? {
    firstRange(of: mark).map { self[$0.upperBound...].split(separator: " ").map(String.init) }
  }
}
