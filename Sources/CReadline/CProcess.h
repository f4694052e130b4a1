// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signals and what a crash may show. Each Swift object file that calls an inline function has a copy of it; state, and
// what is compared by address, is therefore in weak functions, of which the linker keeps one.
#pragma once

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

// MARK: Signals as bytes in a pipe

#define CPROCESS_ONCE __attribute__((weak, visibility("hidden")))

CPROCESS_ONCE volatile sig_atomic_t *cprocess_pipe(void) {
  static volatile sig_atomic_t descriptor = -1;
  return &descriptor;
}

CPROCESS_ONCE void cprocess_forward(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  int descriptor = *cprocess_pipe();
  if (descriptor >= 0 && write(descriptor, &byte, 1) < 0) { /* a full pipe wakes the reader anyway */ }
  errno = saved;
}

// Signals from now on arrive as their number, one byte each, in this descriptor.
static inline void cprocess_set_pipe(int descriptor) {
  *cprocess_pipe() = descriptor;
}

static inline int cprocess_get_pipe(void) {
  return *cprocess_pipe();
}

// One that the parent ignores (nohup) stays ignored.
static inline void cprocess_catch(int number) {
  struct sigaction action, before;
  if (sigaction(number, NULL, &before) == 0 && before.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = cprocess_forward;
  action.sa_flags = SA_RESTART;
  sigaction(number, &action, NULL);
}

static inline void cprocess_ignore(int number) {
  signal(number, SIG_IGN);
}

static inline void cprocess_default(int number) {
  struct sigaction before;
  if (sigaction(number, NULL, &before) == 0 && before.sa_handler == cprocess_forward) signal(number, SIG_DFL);
}

// Hands over what stdio has gathered for standard output. 0, or a number when some of it was lost, also earlier.
static inline int cprocess_flush_output(void) {
  int lost = ferror(stdout);
  return fflush(stdout) != 0 || lost;
}

// MARK: Crashes

struct cprocess_terminal {
  volatile sig_atomic_t armed;
  int descriptor;
  struct termios attributes;
  char reset[64];
  size_t length;
};

CPROCESS_ONCE struct cprocess_terminal *cprocess_terminal(void) {
  static struct cprocess_terminal terminal;
  return &terminal;
}

// Only calls that POSIX allows in a signal handler.
CPROCESS_ONCE void cprocess_fatal(int number) {
  struct cprocess_terminal *terminal = cprocess_terminal();
  if (terminal->armed) {
    terminal->armed = 0;
    signal(SIGTTOU, SIG_IGN);
    if (write(terminal->descriptor, terminal->reset, terminal->length) < 0) { /* gone */ }
    tcsetattr(terminal->descriptor, TCSANOW, &terminal->attributes);
  }
  signal(number, SIG_DFL);
  raise(number);
}

static inline void cprocess_guard_crashes(void) {
  static const int fatal[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGSYS, SIGTRAP};
  static char memory[65536] __attribute__((aligned(16)));
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = memory;
  stack.ss_size = sizeof memory;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cprocess_fatal;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND;
  for (size_t i = 0; i < sizeof fatal / sizeof fatal[0]; i++) sigaction(fatal[i], &action, NULL);
}

// A crash from now on sends these bytes and puts the terminal's present attributes back.
static inline void cprocess_arm(int descriptor, const char *reset) {
  struct cprocess_terminal *terminal = cprocess_terminal();
  terminal->armed = 0;
  terminal->length = strlen(reset);
  if (terminal->length >= sizeof terminal->reset) return;
  if (tcgetattr(descriptor, &terminal->attributes) != 0) return;
  memcpy(terminal->reset, reset, terminal->length);
  terminal->descriptor = descriptor;
  terminal->armed = 1;
}

static inline void cprocess_disarm(void) {
  cprocess_terminal()->armed = 0;
}

// No core file, and no other process of this user may look into this one's memory.
static inline void cprocess_close_memory(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

// Orphans of this process's children become its own children. Zero where the system does not know it.
static inline int cprocess_adopt_orphans(void) {
#ifdef __linux__
  return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
#else
  return 0;
#endif
}
