// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The same rows, written by C over libsqlite3 with the same pragmas: what the store is measured against.
struct JournalPeer {
  private let program: String

  /// Compiles the program with `cc`.
  init(in folder: String) throws {
    program = folder + "/journal-peer"
    let source = folder + "/journal-peer.c"
    try Self.source.write(toFile: source, atomically: true, encoding: .utf8)
    _ = try Self.run("/usr/bin/env", ["cc", "-O2", "-o", program, source, "-lsqlite3"])
  }

  /// - Parameter database: a circle's, whose journal holds the rows.
  func write(rowsOf database: String, into target: String) throws -> Timing {
    Timing(microseconds: try Self.run(program, [database, target]).split(separator: "\n").compactMap { Double($0) })
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw PeerFailure(command: ([program] + arguments).joined(separator: " "))
    }
    return String(decoding: data, as: UTF8.self)
  }

  struct PeerFailure: Error, CustomStringConvertible {
    var command: String
    var description: String { "The peer failed: \(command). It needs cc and libsqlite3-dev." }
  }

  /// Reads all rows into memory, then writes and times them one by one.
  private static let source = #"""
    #define _POSIX_C_SOURCE 200809L
    #include <sqlite3.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <time.h>

    struct row { sqlite3_int64 number[5]; void *payload; int length; };

    static void check(int ok, sqlite3 *db) {
      if (!ok) { fprintf(stderr, "%s\n", sqlite3_errmsg(db)); exit(1); }
    }

    static void run(sqlite3 *db, const char *sql) {
      check(sqlite3_exec(db, sql, 0, 0, 0) == SQLITE_OK, db);
    }

    static sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
      sqlite3_stmt *statement;
      check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, 0) == SQLITE_OK, db);
      return statement;
    }

    static void step(sqlite3 *db, sqlite3_stmt *statement) {
      check(sqlite3_step(statement) == SQLITE_DONE, db);
      sqlite3_reset(statement);
    }

    static double now(void) {
      struct timespec t;
      clock_gettime(CLOCK_MONOTONIC, &t);
      return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
    }

    int main(int count, char **arguments) {
      if (count != 3) return 64;
      sqlite3 *db;
      check(sqlite3_open(arguments[1], &db) == SQLITE_OK, db);
      size_t rows = 0, room = 0;
      struct row *row = 0;
      sqlite3_stmt *all = prepare(db, "SELECT meeting, seq, command, t, wall, payload FROM journal ORDER BY seq");
      while (sqlite3_step(all) == SQLITE_ROW) {
        if (rows == room) row = realloc(row, (room = room * 2 + 64) * sizeof *row);
        for (int i = 0; i < 5; i++) row[rows].number[i] = sqlite3_column_int64(all, i);
        row[rows].length = sqlite3_column_bytes(all, 5);
        row[rows].payload = memcpy(malloc(row[rows].length), sqlite3_column_blob(all, 5), row[rows].length);
        rows++;
      }
      sqlite3_finalize(all);
      sqlite3_close(db);

      check(sqlite3_open(arguments[2], &db) == SQLITE_OK, db);
      run(db, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
              "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
              "PRAGMA busy_timeout = 250;"
              "CREATE TABLE journal (meeting INTEGER NOT NULL, seq INTEGER NOT NULL, command INTEGER NOT NULL,"
              "  t INTEGER NOT NULL, wall INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY (meeting, seq)"
              ") STRICT, WITHOUT ROWID;");
      sqlite3_stmt *begin = prepare(db, "BEGIN IMMEDIATE");
      sqlite3_stmt *insert = prepare(db, "INSERT INTO journal (meeting, seq, command, t, wall, payload)"
                                         " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
      sqlite3_stmt *commit = prepare(db, "COMMIT");
      double *took = malloc((rows + 1) * sizeof *took);
      for (size_t r = 0; r < rows; r++) {
        double start = now();
        step(db, begin);
        for (int i = 0; i < 5; i++) sqlite3_bind_int64(insert, i + 1, row[r].number[i]);
        sqlite3_bind_blob(insert, 6, row[r].payload, row[r].length, SQLITE_STATIC);
        step(db, insert);
        step(db, commit);
        took[r] = now() - start;
      }
      for (size_t r = 0; r < rows; r++) printf("%.1f\n", took[r]);
      return 0;
    }
    """#
}
