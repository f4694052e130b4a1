// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc

/// The one place where text leaves for a terminal, a pipe or a file: unbuffered and whole.
package struct Output {
  private let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Tries again when interrupted or when a non-blocking reader is slow. Where nobody reads any more (a closed pipe, a
  /// terminal that hung up), the text is dropped: whoever waits for input learns of it there.
  package func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = Glibc.write(descriptor, start, rest.count)
        if written > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno == EAGAIN {
          var slow = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&slow, 1, -1)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  /// Hands over what `print` has gathered, which nobody has looked after until then.
  ///
  /// - Returns: whether all of it has arrived; also when its reader has had enough.
  package static func finishPrinting() -> Bool { cprocess_flush_output() == 0 || errno == EPIPE }

  /// Rows and columns of the terminal behind the descriptor; nil where there is none or it does not know.
  var windowSize: (rows: Int, columns: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_row), Int(size.ws_col))
  }
}
