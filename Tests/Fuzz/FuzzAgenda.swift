// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat

/// What libFuzzer calls with every input: reading an agenda never stops, whatever the bytes are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAgenda(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let reading = AgendaReader.read(Array(UnsafeBufferPointer(start: start, count: count)))
  precondition(reading.agenda != nil || !reading.errors.isEmpty, "no agenda, and no reason why")
  _ = reading.lines(file: "fuzz.yaml")
  return 0
}
