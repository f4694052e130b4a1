// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Checkup {
  /// Less than this, and a meeting may find the disk full. In bytes.
  static let tightSpace = 64 << 20

  mutating func lookAtPlace(_ files: CircleFolder) {
    lookAtPermissions(files)
    lookAtOwner(files)
    if let service = SyncedFolder.service(holding: files.path) {
      add(
        "Place", .look,
        "The folder is inside \(service), which copies it to other machines. Move it out.", remedy: .sealAway)
    } else {
      add("Place", .fine, "It is in no folder that is copied to other machines, as far as can be seen.")
    }
    var disk = statvfs()
    guard statvfs(files.path, &disk) == 0 else { return }
    let free = Int(disk.f_bavail) * Int(disk.f_frsize)
    let words = free >> 30 > 0 ? "\(free >> 30) GiB" : "\(free >> 20) MiB"
    if free < 1 << 20 {
      act("Space", "The disk is full. Free some space before the next meeting.", .place)
    } else {
      add("Space", free < Self.tightSpace ? .look : .fine, "\(words) are free.")
    }
  }

  private mutating func lookAtPermissions(_ files: CircleFolder) {
    if statuses(files).contains(where: { $0.info.st_mode & 0o077 != 0 }) {
      return act(
        "Permissions", "Others on this machine may look in. Close it with: chmod -R go= '\(files.path)'", .place)
    }
    let danger = "may write to a folder above it, and so put another circle in its place."
    if let folder = Self.folder(above: files.path, writableFor: S_IWOTH) {
      return act("Permissions", "Anyone \(danger) Close it with: chmod go-w '\(folder)'", .place)
    }
    if let folder = Self.folder(above: files.path, writableFor: S_IWGRP) {
      return add(
        "Permissions", .look, "A group \(danger) Unless you alone are that group, close it with: chmod g-w '\(folder)'")
    }
    add("Permissions", .fine, "Nobody else on this machine can read it.")
  }

  /// The nearest folder above `path`, links resolved, in which others may rename what is not theirs.
  private static func folder(above path: String, writableFor others: mode_t) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var folder = URL(fileURLWithPath: String(cString: resolved))
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      var info = stat()
      let isShared = stat(folder.path, &info) == 0 && info.st_mode & others != 0
      // In /tmp, everybody may only take away what is his.
      if isShared, info.st_mode & S_ISVTX == 0 { return folder.path }
    }
    return nil
  }

  private mutating func lookAtOwner(_ files: CircleFolder) {
    guard let foreign = statuses(files).first(where: { $0.info.st_uid != geteuid() }) else { return }
    act(
      "Owner", "\(foreign.path) belongs to somebody else. To make it yours: sudo chown $USER '\(foreign.path)'", .place)
  }

  /// The folder and its files, as far as they can be looked at.
  private func statuses(_ files: CircleFolder) -> [(path: String, info: stat)] {
    ([files.path, files.database, files.lock] + files.copies).compactMap { path in
      var info = stat()
      return lstat(path, &info) == 0 ? (path, info) : nil
    }
  }

  /// - Parameter swaps: what `/proc/swaps` says. A compressed swap in memory (zram) is on no disk.
  mutating func lookAtMemory(_ swaps: String) {
    let places = swaps.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("/dev/zram") }
    guard !places.isEmpty else { return }
    add(
      "Memory", .look,
      "This machine may write its memory to its disk (swap), with names typed in a meeting. Only an encrypted disk keeps "
        + "that closed.")
  }

  mutating func lookAtLock(_ files: CircleFolder) {
    switch FileKind(at: files.lock) {
    case .missing, .file: break
    default: return act("In use", "\(files.lock) is not a plain file, so nobody can write. Move it away.", .place)
    }
    if let holder = WriterLock.holder(files) {
      add("In use", .fine, "A Circlekeeper has it open: \(holder).")
    } else {
      add("In use", .fine, "Nobody has it open.")
    }
  }
}

/// Folders that a program copies to other machines, known by their names and by what the programs leave in them.
enum SyncedFolder {
  private static let names = [
    "dropbox": "Dropbox", "nextcloud": "Nextcloud", "owncloud": "ownCloud", "onedrive": "OneDrive",
    "google drive": "Google Drive", "googledrive": "Google Drive", "icloud drive": "iCloud",
    "mobile documents": "iCloud", "syncthing": "Syncthing", "sync": "a synced folder", "megasync": "MEGA",
    "pcloud drive": "pCloud",
  ]
  private static let markers = [
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud", ".stfolder": "Syncthing", ".stignore": "Syncthing", ".SyncID": "Resilio Sync",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
  ]

  /// - Returns: the service's name; nothing when none of the folders above is known.
  static func service(holding path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var folder = URL(fileURLWithPath: String(cString: resolved))
    while folder.path != "/" {
      let name = folder.lastPathComponent.lowercased()
      if let service = names[name] { return service }
      if name.hasPrefix("onedrive - ") { return "OneDrive" }
      for (marker, service) in markers where !isMissing(folder.path + "/" + marker) { return service }
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      // The Nextcloud and ownCloud clients keep what they know in `.sync_….db`.
      if entries.contains(where: { $0.hasSuffix(".db") && ($0.hasPrefix(".sync_") || $0.hasPrefix("._sync_")) }) {
        return "Nextcloud"
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private static func isMissing(_ path: String) -> Bool {
    if case .missing = FileKind(at: path) { return true }
    return false
  }
}
