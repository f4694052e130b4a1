// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Groundwork
import Support
import Testing

@Suite("A file that somebody named", .timeLimit(.minutes(1)))
struct RegularFileTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func fault(_ path: String) -> RegularFile.Fault? {
    do throws(RegularFile.Fault) {
      _ = try RegularFile.bytes(at: path, limit: 8)
      return nil
    } catch {
      return error
    }
  }

  @Test("is read, also through a link")
  func whole() throws {
    let file = try folder.write("hello", to: "file")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: file)
    for path in [file, folder.path + "/link"] {
      #expect(try RegularFile.bytes(at: path, limit: 8) == Array("hello".utf8))
    }
  }

  @Test("that is too long gives one byte more than it may have", arguments: [8, 100_000])
  func long(limit: Int) throws {
    let file = try folder.write([UInt8](repeating: 0x61, count: 300_000), to: "file")
    #expect(try RegularFile.bytes(at: file, limit: limit).count == limit + 1)
  }

  @Test("that is none is refused, and nobody waits for it")
  func none() throws {
    let pipe = folder.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(fault(pipe) == .notAFile)
    #expect(fault("/dev/null") == .notAFile)
    #expect(fault(folder.path) == .folder)
    for path in ["", folder.path + "/none", folder.path + "/a\0b", pipe + "/below"] { #expect(fault(path) == .missing) }
  }

  @Test("is told from a folder, and a program from what may not be run")
  func places() throws {
    let file = try folder.write("hello", to: "file")
    #expect(Place.isFile(file) && !Place.isFolder(file) && !Place.isProgram(file))
    #expect(Place.isFolder(folder.path) && !Place.isFile(folder.path) && !Place.isProgram(folder.path))
    chmod(file, 0o700)
    #expect(Place.isProgram(file))
    #expect(Place.identity(of: folder.path + "/./file") == Place.identity(of: file))
    #expect(Place.identity(of: folder.path + "/none") == nil && Place.realPath(folder.path + "/none") == nil)
  }

  @Test("is listed by name, and hidden ones only where all are asked for")
  func listed() throws {
    for name in ["b", "a", ".c"] { try folder.write("", to: name) }
    #expect(FolderContents.names(in: folder.path) == ["a", "b"])
    #expect(Set(FolderContents.all(in: folder.path)) == [".c", "a", "b"])
    #expect(FolderContents.names(in: folder.path + "/none").isEmpty)
  }
}
