// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Glibc
internal import Groundwork
internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// What stands between a plugin and the machine.
package enum Sandbox: Hashable, Sendable {
  /// Bubblewrap: no home, no files of others, no network, and nothing outlives it.
  case bubblewrap(String)
  /// A session of its own and limits. It can still read what the user can.
  case limitsOnly

  /// Bubblewrap where it is installed and this machine lets it work. Tried once in the life of this process.
  package static func detect() async -> Sandbox { await found.value }

  private static let found = Task.detached { await tryOut() }

  private static func tryOut() async -> Sandbox {
    guard let path = tool("bwrap") else { return .limitsOnly }
    var options = PlatformOptions()
    options.createSession = true
    let trial = try? await Subprocess.run(
      .path(FilePath(path)), arguments: ["--unshare-all", "--ro-bind", "/", "/", "true"],
      environment: .custom(["PATH": searchPath]), platformOptions: options, output: .discarded, error: .discarded)
    guard let trial, case .exited(0) = trial.terminationStatus else { return .limitsOnly }
    return .bubblewrap(path)
  }

  /// The same, for a thread that has nothing else to do meanwhile.
  package static func detected() -> Sandbox {
    let found = Mutex(Sandbox.limitsOnly)
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      let sandbox = await detect()
      found.withLock { $0 = sandbox }
      isDone.signal()
    }
    isDone.wait()
    return found.withLock(\.self)
  }

  /// For `plugin enable`, `list` and `check`.
  package var words: String {
    switch self {
    case .bubblewrap: "Plugins run in a closed box (bubblewrap): without your files, and without the network."
    case .limitsOnly:
      """
      bubblewrap is not installed or may not work here, so a plugin can read what you can read and reach the network: \
      enable only what you trust. On Debian or Ubuntu: sudo apt-get install bubblewrap
      """
    }
  }

  static let searchPath = "/usr/local/bin:/usr/bin:/bin"

  /// Not the user's PATH: what limits a plugin must not come from just anywhere.
  private static func tool(_ name: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }.first(where: Place.isProgram)
  }

  // MARK: Command lines

  /// The program to start, and its arguments.
  ///
  /// - Parameter allowed: what the circle allowed.
  func command(_ folder: PrivateFolder, allowed: Set<PluginPermission>) -> (program: String, arguments: [String]) {
    switch self {
    case .limitsOnly:
      let parent = Self.tool("setpriv").map { [$0, "--pdeathsig", "KILL"] } ?? []
      let all = parent + Self.limits + [folder.executable]
      return (all[0], Array(all.dropFirst()))
    case .bubblewrap(let bwrap):
      var arguments = ["--unshare-all", "--die-with-parent", "--cap-drop", "ALL"]
      if allowed.contains(.network) {
        arguments += ["--share-net", "--ro-bind-try", "/etc/resolv.conf", "/etc/resolv.conf"]
        arguments += ["--ro-bind-try", "/etc/ssl", "/etc/ssl", "--ro-bind-try", "/etc/hosts", "/etc/hosts"]
      }
      for path in ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/nix/store"] {
        arguments += Self.system(path)
      }
      for path in ["/etc/alternatives", "/etc/ld.so.cache", "/etc/localtime"] {
        arguments += ["--ro-bind-try", path, path]
      }
      arguments += ["--proc", "/proc", "--dev", "/dev", "--size", "16777216", "--tmpfs", "/tmp"]
      if allowed.contains(.sound) { arguments += Self.sound }
      arguments += ["--ro-bind", folder.program, "/plugin", "--chdir", "/tmp", "--"]
      return (bwrap, arguments + Self.limits + ["/plugin/\(folder.name)"])
    }
  }

  /// A folder of the system: a link stays a link.
  private static func system(_ path: String) -> [String] {
    var status = stat()
    guard lstat(path, &status) == 0 else { return [] }
    guard status.st_mode & S_IFMT == S_IFLNK else { return ["--ro-bind", path, path] }
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path, &target, target.count - 1)
    guard length > 0 else { return [] }
    return ["--symlink", String(decoding: target.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self), path]
  }

  /// The sockets of PulseAudio and PipeWire, and the sound devices.
  private static var sound: [String] {
    var arguments = ["--dev-bind-try", "/dev/snd", "/dev/snd"]
    if let runtime = runtimeFolder {
      for name in ["pulse", "pipewire-0"] {
        arguments += ["--ro-bind-try", "\(runtime)/\(name)", "\(runtime)/\(name)"]
      }
    }
    return arguments
  }

  private static var runtimeFolder: String? {
    getenv("XDG_RUNTIME_DIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// Nothing of the user's own environment.
  static func environment(allowed: Set<PluginPermission>) -> [String: String] {
    var variables = ["PATH": searchPath, "LANG": "C.UTF-8"]
    if allowed.contains(.sound), let runtime = runtimeFolder { variables["XDG_RUNTIME_DIR"] = runtime }
    return variables
  }

  // MARK: Limits

  /// How many processes more than there are. Without a box, those that the user starts later count too, and a browser
  /// has hundreds: a plugin must not be stopped by them.
  static let roomForProcesses = 512

  /// No core file, files of 1 MiB, a minute of processor time, 1 GiB of addresses, 64 open files, and room for
  /// processes.
  static var limits: [String] {
    guard let prlimit = tool("prlimit") else { return [] }
    return [
      prlimit, "--core=0", "--fsize=1048576", "--cpu=60", "--as=1073741824", "--nofile=64",
      "--nproc=\(tasks + roomForProcesses)", "--",
    ]
  }

  /// How many tasks this user has: the system counts them for all his programs together.
  private static var tasks: Int {
    let user = getuid()
    return FolderContents.names(in: "/proc").reduce(0) { sum, name in
      guard name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return sum }
      var status = stat()
      guard stat("/proc/\(name)", &status) == 0, status.st_uid == user else { return sum }
      return sum + FolderContents.names(in: "/proc/\(name)/task").count
    }
  }
}
