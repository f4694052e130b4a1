// SPDX-License-Identifier: GPL-3.0-or-later
//
// GNU Readline, and the globals of it that Swift 6 cannot touch, as functions.
#pragma once

#include <stdio.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

#if !defined(RL_READLINE_VERSION) || RL_READLINE_VERSION < 0x0800
#error "GNU Readline 8.0 or later is needed (Debian: libreadline-dev). The libedit of macOS will not do."
#endif

// Readline shows an escape as ^[, but U+0080 to U+009F, which a terminal may obey as well, as they are: two bytes in
// UTF-8. They arrive as U+00BF, an inverted question mark.
static inline int creadline_getc(FILE *stream) {
  static int before;
  int byte = rl_getc(stream);
  if (before == 0xC2 && byte >= 0x80 && byte <= 0x9F) byte = 0xBF;
  before = byte;
  return byte;
}

// Everything that holds for the whole process. Signals, the window size and the environment stay with the program.
static inline void creadline_configure(void) {
  rl_readline_name = "circlekeeper";
  rl_getc_function = creadline_getc;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  // Not between two lines: what is typed ahead would be echoed twice, and Ctrl-D be lost.
  rl_deprep_term_function = NULL;
  rl_sort_completion_matches = 0;
  rl_completer_word_break_characters = " \t,:";
}

// Readline reads from and writes to duplicates of these descriptors. Returns 0, or -1 with errno set.
static inline int creadline_open(int input, int output, const char *terminal) {
  int in = fcntl(input, F_DUPFD_CLOEXEC, 3);
  int out = fcntl(output, F_DUPFD_CLOEXEC, 3);
  FILE *reading = in < 0 ? NULL : fdopen(in, "r");
  FILE *writing = out < 0 ? NULL : fdopen(out, "w");
  if (reading == NULL || writing == NULL) {
    if (reading != NULL) fclose(reading); else if (in >= 0) close(in);
    if (writing != NULL) fclose(writing); else if (out >= 0) close(out);
    return -1;
  }
  rl_instream = reading;
  rl_outstream = writing;
  rl_terminal_name = strdup(terminal);
  return 0;
}

static inline void creadline_close(void) {
  if (rl_instream != NULL) fclose(rl_instream);
  if (rl_outstream != NULL) fclose(rl_outstream);
  rl_instream = NULL;
  rl_outstream = NULL;
}

static inline void creadline_flush(void) {
  if (rl_outstream != NULL) fflush(rl_outstream);
}

static inline void creadline_set_completion(rl_completion_func_t *complete, rl_compdisp_func_t *display) {
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = display;
}

// To be called in the completion function: no file names when it has nothing to offer.
static inline void creadline_end_completion(void) {
  rl_attempted_completion_over = 1;
}

static inline const char *creadline_line(void) {
  return rl_line_buffer == NULL ? "" : rl_line_buffer;
}

static inline void creadline_move_to_end(void) {
  rl_point = rl_end;
}

// Or leaving the terminal's mode would print one more line end after Ctrl-D.
static inline void creadline_forget_end(void) {
  rl_eof_found = 0;
}

// An incremental or other search owns the prompt now.
static inline int creadline_is_searching(void) {
  return RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0;
}
