// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import Testing

/// In processes of their own: what others may look into belongs to a whole process.
@Suite("The memory of a process", .timeLimit(.minutes(5))) struct CrashGuardTests {
  /// A C function with a list of arguments that Swift cannot import.
  private typealias Control = @convention(c) (CInt, CUnsignedLong, CUnsignedLong, CUnsignedLong, CUnsignedLong) -> CInt

  private static func isDumpable() -> Bool {
    let getDumpable: CInt = 3  // PR_GET_DUMPABLE of linux/prctl.h
    guard let address = dlsym(nil, "prctl") else { return true }
    return unsafeBitCast(address, to: Control.self)(getDumpable, 0, 0, 0, 0) != 0
  }

  @Test("is open to nobody else of this user, and no core file is left of it") func closed() async {
    await #expect(processExitsWith: .success) {
      guard Self.isDumpable() else { exit(1) }
      CrashGuard.install()
      var limit = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 else { exit(2) }
      exit(!Self.isDumpable() && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 3)
    }
  }
}
