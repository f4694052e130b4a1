// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import PluginHost

struct PluginNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a plugin in ./Plugins, one that works.")

  @Argument(help: "Its name: lower-case words joined by hyphens, such as gong-light.")
  var name: String

  @Option(help: "swift, python or sh.")
  var language: PluginTemplate.Language

  func run() throws {
    guard PluginManifest.isName(name) else {
      throw Failure(.usage, "A plugin's name is made of lower-case words joined by hyphens, such as gong-light.")
    }
    let folder = "Plugins/\(name)"
    let files = FileManager.default
    guard !files.fileExists(atPath: folder) else {
      throw Failure(.cannotCreate, "\(folder) is there already. Choose another name, or move it away.")
    }
    let kit = Places(circle: nil).pluginKit
    if language == .swift, kit == nil {
      throw Failure(.noSuchFile, "The sources of PluginKit are not installed beside this program.")
    }
    do {
      for file in PluginTemplate(name, language: language).files {
        let path = "\(folder)/\(file.name)"
        try files.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try file.text.write(toFile: path, atomically: false, encoding: .utf8)
        try files.setAttributes([.posixPermissions: file.isExecutable ? 0o755 : 0o644], ofItemAtPath: path)
      }
      if language == .swift, let kit { try files.copyItem(atPath: kit, toPath: "\(folder)/PluginKit") }
    } catch {
      throw Failure(.cannotCreate, "\(folder) could not be written. Go to a folder in which you may write.")
    }
    printLine("\(folder) is a plugin. Its README says what is what.")
    if language == .swift { printLine("Build it with: make -C \(folder)") }
    printLine("Try it with: circlekeeper plugin check \(name)")
  }
}

extension PluginTemplate.Language: ExpressibleByArgument {}
