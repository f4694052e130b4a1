// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc

extension termios {
  /// As a terminal is in which a person types lines: echoed, and ended by Enter.
  ///
  /// A program that was killed could not put back what it had changed, and a shell that did not start it itself leaves
  /// that so: then nothing that is typed would be seen, and Enter would end no line.
  mutating func takeTypedLines() {
    c_lflag |= tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    c_iflag |= tcflag_t(ICRNL)
    c_oflag |= tcflag_t(OPOST | ONLCR)
  }
}
