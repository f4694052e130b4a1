// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingShell
import RecordStore

extension RecordStore {
  var care: CareNumbers {
    CareNumbers(
      read: { (try? self.careNumbers()).flatMap { $0.map { CareNumbers.Entry(text: $0.words, checked: $0.checked) } } },
      write: { entry in
        do throws(StoreError) {
          try self.setCareNumbers(entry.text, checked: entry.checked)
          return nil
        } catch {
          return error.message
        }
      })
  }
}
