import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** What earlier builds made, by what it was made from. Whatever is wrong with it costs the time of making it again, and nothing else. */
export interface Kept {
  /** The bytes under a key; undefined where they are not kept, or not as they were. */
  find: (key: string) => Uint8Array | undefined;
  keep: (key: string, bytes: Uint8Array) => void;
}

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Bytes of the seal in front of what is kept: SHA-256 over its name and itself. */
const sealLength = 32;

interface Statements {
  find: StatementSync;
  keep: StatementSync;
  use: StatementSync;
  begin: () => void;
  commit: () => void;
}

/** Opens the database and takes out of it what the last build did not use. */
const openDatabase = (file: string): Statements => {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 200 });
  // What a power cut spoils shows in its seal.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA auto_vacuum = FULL;
    CREATE TABLE IF NOT EXISTS kept (name BLOB PRIMARY KEY, sealed BLOB);
    CREATE TABLE IF NOT EXISTS used (name BLOB PRIMARY KEY) WITHOUT ROWID;
    DELETE FROM kept WHERE name NOT IN (SELECT name FROM used);
    DELETE FROM used`);
  return {
    find: database.prepare('SELECT sealed FROM kept WHERE name = ?'),
    keep: database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)'),
    use: database.prepare('INSERT OR IGNORE INTO used VALUES (?)'),
    begin: () => database.exec('BEGIN'),
    commit: () => database.exec('COMMIT'),
  };
};

/**
 * Opens a file of kept things, an SQLite database; one that is missing, foreign or spoilt is begun anew. `version` is of the
 * program that makes them: what another one kept is not found. Two builds that use it at once may each keep less.
 */
export const openKept = (file: string, version: string): Kept => {
  let statements: Statements | undefined;
  /** Whatever the database refuses is as if nothing were kept. */
  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      return run();
    } catch {
      statements = undefined;
      return undefined;
    }
  };
  statements = attempt(() => openDatabase(file));
  if (!statements)
    statements = attempt(() => {
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
      return openDatabase(file);
    });
  let isWriting = false;
  /** What is written in one turn of the event loop is one transaction: thousands of entries are looked up at once. */
  const beginWriting = (): void => {
    if (isWriting || !statements) return;
    statements.begin();
    isWriting = true;
    setImmediate(() => {
      isWriting = false;
      attempt(() => statements?.commit());
    });
  };
  const nameOf = (key: string): Buffer => sha256(version, '\0', key);
  return {
    find: (key) =>
      attempt(() => {
        const name = nameOf(key);
        const sealed = statements?.find.get(name)?.sealed;
        if (!(sealed instanceof Uint8Array)) return undefined;
        const bytes = sealed.subarray(sealLength);
        if (!sha256(name, bytes).equals(sealed.subarray(0, sealLength))) return undefined;
        beginWriting();
        statements?.use.run(name);
        return bytes;
      }),
    keep: (key, bytes) => {
      attempt(() => {
        const name = nameOf(key);
        beginWriting();
        statements?.keep.run(name, Buffer.concat([sha256(name, bytes), bytes]));
        statements?.use.run(name);
      });
    },
  };
};

/** What builds of this program keep under a name, in the folder that `astro.config.mjs` chose for this dossier; undefined outside of builds. */
export const openKeptOf = (name: 'content' | 'pages' | 'portable' | 'reads'): Kept | undefined => {
  const { KEPT_FOLDER, PROGRAM_VERSION } = process.env;
  return KEPT_FOLDER && PROGRAM_VERSION ? openKept(path.join(KEPT_FOLDER, `${name}.sqlite`), PROGRAM_VERSION) : undefined;
};
