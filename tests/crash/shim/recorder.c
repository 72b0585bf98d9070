/* Stands between a program and libc (LD_PRELOAD): below SQLite and below Rust's std::fs.
 *
 * Two things, each asked for from inside the program by opening a path that does not exist:
 *   /dalil-shim/record/<log>    from now on every change below the root goes into <log>, with its bytes
 *   /dalil-shim/stop            no more recording, no more failing
 *   /dalil-shim/fail/<calls>/<n>/<errno>/<once|sticky|cured>
 *                               the n-th call of <calls> (a set of letters, below) fails; `sticky`: and
 *                               all after it; `cured`: until a file named reserve.bin is removed
 *   /dalil-shim/count/<calls>/<file>   writes how many such calls there were into <file>
 *
 * Memory fails too, that which C asks for: SQLite, SQLCipher and the OpenSSL below it. What Rust asks
 * for is left alone, since a program in Rust that is refused memory ends at once, as when it is killed.
 *
 * Nothing is locked in memory: that has no part in what a disk holds, and SQLCipher asks for it with
 * every piece of memory that it takes.
 *
 * The root is $DALIL_SHIM_ROOT; without one no file is seen. What is written to standard output is recorded too: an
 * acknowledgement has its place among the writes. Nothing here keeps a secret: it is a test tool and
 * is never installed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 4096
#define MAGIC "/dalil-shim/"

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[4096];
static size_t root_len;
static int log_fd = -1;
static uint32_t opened[MOST_FDS]; /* number of the opening, 0 when not below the root */
static uint32_t openings;

static char fail_calls[32];
static long fail_at, fail_seen, counted[256];
static int fail_errno, fail_mode; /* 0 none, 1 once, 2 sticky, 3 sticky until the reserve goes */
static volatile int memory_counts; /* whether anybody asked about memory */
static uintptr_t program_from, program_to; /* the code of the program itself */

static int first_object(struct dl_phdr_info *object, size_t size, void *unused) {
  (void)size, (void)unused;
  for (int n = 0; n < object->dlpi_phnum; n++) {
    const ElfW(Phdr) *part = &object->dlpi_phdr[n];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
    program_from = object->dlpi_addr + part->p_vaddr;
    program_to = program_from + part->p_memsz;
  }
  return 1; /* the program comes first */
}

__attribute__((constructor)) static void begin(void) {
  dl_iterate_phdr(first_object, NULL);
  const char *given = getenv("DALIL_SHIM_ROOT");
  if (given) {
    snprintf(root, sizeof root, "%s", given);
    root_len = strlen(root);
  }
}

static int below(const char *path) {
  return root_len && path && strncmp(path, root, root_len) == 0;
}

/* --- the log: kind u8, opening u32, offset u64, length of a u32, of b u32, a, b --- */

static void put(const void *bytes, size_t len) {
  const char *at = bytes;
  while (len > 0) {
    long done = syscall(SYS_write, log_fd, at, len);
    if (done <= 0) return;
    at += done;
    len -= (size_t)done;
  }
}

static void note(char kind, uint32_t opening, uint64_t offset, const void *a, size_t a_len,
                 const void *b, size_t b_len) {
  if (log_fd < 0) return;
  unsigned char head[21];
  uint32_t la = (uint32_t)a_len, lb = (uint32_t)b_len;
  head[0] = (unsigned char)kind;
  memcpy(head + 1, &opening, 4);
  memcpy(head + 5, &offset, 8);
  memcpy(head + 13, &la, 4);
  memcpy(head + 17, &lb, 4);
  put(head, sizeof head);
  put(a, a_len);
  put(b, b_len);
}

static void note_path(char kind, const char *a, const char *b) {
  note(kind, 0, 0, a, strlen(a), b ? b : "", b ? strlen(b) : 0);
}

/* --- failing: w write, t truncate, s sync, o open, r rename, u unlink, m mkdir, p read,
 *     a memory that C asks for, l locking memory --- */

static int fails(char call) {
  counted[(unsigned char)call]++;
  if (fail_mode == 0 || strchr(fail_calls, call) == NULL) return 0;
  fail_seen++;
  if (fail_seen == fail_at || (fail_mode >= 2 && fail_seen > fail_at)) {
    errno = fail_errno;
    return 1;
  }
  return 0;
}

static void control(const char *what) {
  if (strncmp(what, "record/", 7) == 0) {
    if (log_fd >= 0) syscall(SYS_close, log_fd);
    log_fd = (int)syscall(SYS_openat, AT_FDCWD, what + 6, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
                          0600);
  } else if (strncmp(what, "stop", 4) == 0) {
    if (log_fd >= 0) syscall(SYS_close, log_fd);
    log_fd = -1;
    fail_mode = 0;
    memory_counts = 0;
  } else if (strncmp(what, "fail/", 5) == 0) {
    char mode[16] = "";
    if (sscanf(what + 5, "%31[^/]/%ld/%d/%15s", fail_calls, &fail_at, &fail_errno, mode) == 4) {
      fail_mode = mode[0] == 'o' ? 1 : mode[0] == 's' ? 2 : 3;
      fail_seen = 0;
      memory_counts = strchr(fail_calls, 'a') != NULL;
      memset(counted, 0, sizeof counted);
    }
  } else if (strncmp(what, "count/", 6) == 0) {
    char calls[32], text[32];
    long sum = 0;
    int len;
    if (sscanf(what + 6, "%31[^/]", calls) != 1) return;
    for (char *call = calls; *call; call++) sum += counted[(unsigned char)*call];
    int fd = (int)syscall(SYS_openat, AT_FDCWD, what + 6 + strlen(calls),
                          O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    len = snprintf(text, sizeof text, "%ld", sum);
    if (fd >= 0) {
      if (syscall(SYS_write, fd, text, len)) {}
      syscall(SYS_close, fd);
    }
  }
}

/* --- opening and closing --- */

static int open_at(int dir, const char *path, int flags, mode_t mode) {
  if (path && strncmp(path, MAGIC, sizeof MAGIC - 1) == 0) {
    pthread_mutex_lock(&lock);
    control(path + sizeof MAGIC - 1);
    pthread_mutex_unlock(&lock);
    errno = ENOENT;
    return -1;
  }
  if (!below(path)) return (int)syscall(SYS_openat, dir, path, flags, mode);
  pthread_mutex_lock(&lock);
  int fd = -1;
  if (!fails('o')) {
    fd = (int)syscall(SYS_openat, dir, path, flags, mode);
    int saved = errno;
    if (fd >= 0 && fd < MOST_FDS) {
      opened[fd] = ++openings;
      note('O', opened[fd], (uint64_t)flags, path, strlen(path), "", 0);
    }
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
  return fd;
}

#define MODE                                  \
  mode_t mode = 0;                            \
  if (flags & (O_CREAT | __O_TMPFILE)) {      \
    va_list list;                             \
    va_start(list, flags);                    \
    mode = (mode_t)va_arg(list, int);         \
    va_end(list);                             \
  }

int open(const char *path, int flags, ...) {
  MODE
  return open_at(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  MODE
  return open_at(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}
int openat(int dir, const char *path, int flags, ...) {
  MODE
  return open_at(dir, path, flags, mode);
}
int openat64(int dir, const char *path, int flags, ...) {
  MODE
  return open_at(dir, path, flags | O_LARGEFILE, mode);
}

int close(int fd) {
  if (fd >= 0 && fd < MOST_FDS) opened[fd] = 0;
  return (int)syscall(SYS_close, fd);
}

static uint32_t opening_of(int fd) {
  return fd >= 0 && fd < MOST_FDS ? opened[fd] : 0;
}

/* --- writing --- */

static ssize_t write_at(int fd, const void *bytes, size_t len, int64_t offset) {
  uint32_t opening = opening_of(fd);
  if (opening == 0 && !(fd == 1 && log_fd >= 0)) {
    return offset < 0 ? syscall(SYS_write, fd, bytes, len)
                      : syscall(SYS_pwrite64, fd, bytes, len, offset);
  }
  pthread_mutex_lock(&lock);
  ssize_t done = -1;
  if (fd == 1 && opening == 0) {
    done = syscall(SYS_write, fd, bytes, len);
    if (done > 0) note('A', 0, 0, bytes, (size_t)done, "", 0);
  } else if (!fails('w')) {
    int64_t at = offset;
    if (at < 0) at = (int64_t)syscall(SYS_lseek, fd, 0, SEEK_CUR);
    done = offset < 0 ? syscall(SYS_write, fd, bytes, len)
                      : syscall(SYS_pwrite64, fd, bytes, len, offset);
    int saved = errno;
    if (done > 0) note('W', opening, (uint64_t)at, bytes, (size_t)done, "", 0);
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t write(int fd, const void *bytes, size_t len) { return write_at(fd, bytes, len, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t len, off_t offset) {
  return write_at(fd, bytes, len, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t len, off64_t offset) {
  return write_at(fd, bytes, len, offset);
}
/* One part at a time: a short answer is allowed, and every caller goes on from it. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (opening_of(fd) == 0 && fd != 1) return syscall(SYS_writev, fd, parts, count);
  for (int n = 0; n < count; n++)
    if (parts[n].iov_len > 0) return write_at(fd, parts[n].iov_base, parts[n].iov_len, -1);
  return 0;
}

static int truncate_fd(int fd, off64_t len) {
  uint32_t opening = opening_of(fd);
  if (opening == 0) return (int)syscall(SYS_ftruncate, fd, len);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails('t')) {
    done = (int)syscall(SYS_ftruncate, fd, len);
    int saved = errno;
    if (done == 0) note('T', opening, (uint64_t)len, "", 0, "", 0);
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
  return done;
}
int ftruncate(int fd, off_t len) { return truncate_fd(fd, len); }
int ftruncate64(int fd, off64_t len) { return truncate_fd(fd, len); }

/* Copies inside the kernel would pass unseen: callers fall back to reading and writing. */
ssize_t copy_file_range(int in, off64_t *in_at, int out, off64_t *out_at, size_t len,
                        unsigned flags) {
  if (opening_of(in) || opening_of(out)) {
    errno = ENOSYS;
    return -1;
  }
  return syscall(SYS_copy_file_range, in, in_at, out, out_at, len, flags);
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t len) {
  if (opening_of(in) || opening_of(out)) {
    errno = ENOSYS;
    return -1;
  }
  return syscall(SYS_sendfile, out, in, at, len);
}
int posix_fallocate(int fd, off_t at, off_t len) {
  (void)fd, (void)at, (void)len;
  return EOPNOTSUPP;
}

static int sync_fd(int fd, long call) {
  uint32_t opening = opening_of(fd);
  if (opening == 0) return (int)syscall(call, fd);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails('s')) {
    /* The states of a crash are made from the log; the disk itself need not be waited for. */
    done = 0;
    note('S', opening, 0, "", 0, "", 0);
  }
  pthread_mutex_unlock(&lock);
  return done;
}
int fsync(int fd) { return sync_fd(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_fd(fd, SYS_fdatasync); }

/* --- reading: failing, or short --- */

static ssize_t read_at(int fd, void *bytes, size_t len, int64_t offset) {
  if (opening_of(fd)) {
    pthread_mutex_lock(&lock);
    int failed = fails('p');
    pthread_mutex_unlock(&lock);
    if (failed && fail_errno != 0) return -1;
    if (failed) len = len > 1 ? len / 2 : len;
  }
  return offset < 0 ? syscall(SYS_read, fd, bytes, len)
                    : syscall(SYS_pread64, fd, bytes, len, offset);
}
ssize_t read(int fd, void *bytes, size_t len) { return read_at(fd, bytes, len, -1); }
ssize_t pread(int fd, void *bytes, size_t len, off_t at) { return read_at(fd, bytes, len, at); }
ssize_t pread64(int fd, void *bytes, size_t len, off64_t at) { return read_at(fd, bytes, len, at); }

/* --- memory --- */

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

/* C calls malloc through the table of procedures (a near call to an indirect jump), Rust's standard
 * library by the address itself. */
static int is_from_c(const void *return_to) {
#if defined(__x86_64__)
  uintptr_t at = (uintptr_t)return_to;
  if (at < program_from + 5 || at >= program_to) return 0;
  const unsigned char *call = (const unsigned char *)return_to - 5;
  int32_t far;
  if (call[0] != 0xe8) return 0;
  memcpy(&far, call + 1, sizeof far);
  uintptr_t to = at + (uintptr_t)(intptr_t)far;
  if (to < program_from || to + 16 >= program_to) return 0;
  const unsigned char *stub = (const unsigned char *)to;
  if (memcmp(stub, "\xf3\x0f\x1e\xfa", 4) == 0) stub += 4;
  if (stub[0] == 0xf2) stub++;
  return stub[0] == 0xff && stub[1] == 0x25;
#else
  (void)return_to;
  return 0;
#endif
}

static int memory_fails(const void *return_to) {
  if (!memory_counts || !is_from_c(return_to)) return 0;
  pthread_mutex_lock(&lock);
  int failed = fails('a');
  pthread_mutex_unlock(&lock);
  return failed;
}
#define REFUSED memory_fails(__builtin_return_address(0))

void *malloc(size_t len) { return REFUSED ? NULL : __libc_malloc(len); }
void *calloc(size_t count, size_t len) { return REFUSED ? NULL : __libc_calloc(count, len); }
void *realloc(void *at, size_t len) { return REFUSED ? NULL : __libc_realloc(at, len); }

int mlock(const void *at, size_t len) {
  (void)at, (void)len;
  pthread_mutex_lock(&lock);
  int failed = fails('l');
  pthread_mutex_unlock(&lock);
  return failed ? -1 : 0;
}
int munlock(const void *at, size_t len) {
  (void)at, (void)len;
  return 0;
}

/* --- names --- */

int rename(const char *from, const char *to) {
  if (!below(from) && !below(to)) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails('r')) {
    done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    int saved = errno;
    if (done == 0) note_path('R', from, to);
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
  return done;
}

static int unlink_path(const char *path, int flags) {
  if (!below(path)) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, flags);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails('u')) {
    done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, flags);
    int saved = errno;
    if (done == 0) note_path('U', path, NULL);
    size_t len = strlen(path);
    if (done == 0 && fail_mode == 3 && len > 11 && strcmp(path + len - 11, "reserve.bin") == 0)
      fail_mode = 0;
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
  return done;
}
int unlink(const char *path) { return unlink_path(path, 0); }
int rmdir(const char *path) { return unlink_path(path, AT_REMOVEDIR); }

int mkdir(const char *path, mode_t mode) {
  if (!below(path)) return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails('m')) {
    done = (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    int saved = errno;
    if (done == 0) note_path('M', path, NULL);
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
  return done;
}
