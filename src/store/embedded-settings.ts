import { totalmem } from "node:os";

const MiB = 1024 * 1024;

/**
 * The server's settings that differ from PostgreSQL's defaults, or must not be left to them. They go on its command line, where no
 * configuration file can override them.
 */
export function embeddedSettings(memoryBytes = availableMemoryBytes()): Record<string, string> {
  return { ...privacy(), ...durability(), ...memory(memoryBytes), ...write(), ...quietLog() };
}

/** Reachable only through a socket in a private folder. */
function privacy() {
  return {
    listen_addresses: "", // no TCP at all: the binaries carry an old OpenSSL
    unix_socket_directories: ".", // the data folder, which is where the server works
    unix_socket_permissions: "0700", // connections are trusted, so the file's mode is the lock
  };
}

/** PostgreSQL's defaults, pinned: an acknowledged record survives a crash of process, system and power. */
function durability() {
  return {
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    // macOS keeps fsynced data in the drive's cache unless asked for more (PostgreSQL manual, "Reliability").
    ...(process.platform === "darwin" && { wal_sync_method: "fsync_writethrough" }),
  };
}

/** Node works beside the server on the same machine, so less than the quarter of memory usually advised. */
function memory(bytes: number) {
  const share = (fraction: number, least: number, most: number) =>
    `${Math.round(Math.min(Math.max((bytes * fraction) / MiB, least), most))}MB`;
  return {
    shared_buffers: share(1 / 8, 32, 1024), // above 1 GiB the start gets slower and the system's page cache does as well
    effective_cache_size: share(1 / 2, 128, 64 * 1024),
    work_mem: share(1 / 256, 4, 16), // for each sort of each connection
    maintenance_work_mem: share(1 / 64, 32, 256), // index builds after an import
  };
}

/**
 * For steady intake on SSDs and few cores. wal_compression stays off: on encrypted bodies and random keys pglz saved a quarter of the
 * WAL after a checkpoint and cost more processor time than that was worth.
 */
function write() {
  return {
    max_wal_size: "2GB", // an import of a million records checkpoints by time, not by volume; bounds replay after a crash as well
    min_wal_size: "256MB", // recycle WAL files instead of making new ones
    checkpoint_timeout: "10min", // fewer full-page images for the hot pages of tallies
    random_page_cost: "1.1", // SSD
    jit: "off", // our statements take less time than their compilation
    client_connection_check_interval: "1s", // a killed client's running statement gives its locks back to the next start
  };
}

/** Errors go to the client, who decides what may be written where; the log keeps the server's own life, and no values from rows. */
function quietLog() {
  return {
    log_min_messages: "log", // in the server log this leaves out ERROR and below
    log_min_error_statement: "panic",
    log_error_verbosity: "terse", // no DETAIL: it quotes keys and statements
    log_checkpoints: "off",
    log_timezone: "UTC",
    timezone: "UTC",
    cluster_name: "credence",
  };
}

/** Of the container when it is limited, else of the machine. */
function availableMemoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
