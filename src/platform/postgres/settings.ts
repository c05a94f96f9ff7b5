import { totalmem } from 'node:os'

export type ServerSettings = {
  readonly port: number
  /** False only where the data may be lost, as in tests: nothing then waits for the disk. */
  readonly fsync: boolean
  /** All there is was just made and is made again if that breaks off: nothing is logged twice, and nobody tidies up meanwhile. */
  readonly bulk?: boolean
}

/** Command-line settings of the server: sized to the machine, reachable from this machine alone, silent about rows. */
export const serverSettings = (
  { port, fsync, bulk = false }: ServerSettings,
  memory: number = totalmem(),
): readonly string[] => {
  const megabytes = Math.floor(memory / 2 ** 20)
  const settings: Readonly<Record<string, string | number>> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: `${Math.min(1024, Math.max(128, Math.floor(megabytes / 16)))}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(megabytes / 2))}MB`,
    maintenance_work_mem: `${Math.min(256, Math.max(64, Math.floor(megabytes / 32)))}MB`,
    work_mem: '16MB',
    random_page_cost: 1.1,
    jit: 'off',
    max_wal_size: bulk ? '16GB' : '4GB',
    checkpoint_timeout: bulk ? '1h' : '5min',
    autovacuum: bulk ? 'off' : 'on',
    // A receipt is durable: a commit waits for the disk. Many at once share one wait.
    synchronous_commit: fsync ? 'on' : 'off',
    fsync: fsync ? 'on' : 'off',
    full_page_writes: fsync && !bulk ? 'on' : 'off',
    commit_delay: 500,
    commit_siblings: 5,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // A failed statement and the detail of an error can hold personal data: the log keeps neither.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
