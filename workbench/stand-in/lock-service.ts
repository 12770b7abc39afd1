/**
 * LockService, as far as an add-on may use it here: the document's lock.
 * developers.google.com/apps-script/reference/lock/lock-service
 */
import { type AuthMode, assertAllowed } from './auth-mode';

export interface Lock {
  tryLock(milliseconds: number): boolean;
  waitLock(milliseconds: number): void;
  hasLock(): boolean;
  releaseLock(): void;
}

export interface LockService {
  getDocumentLock(): Lock;
}

/** Who holds the lock of a document: nobody, the script that is running, or somebody else's. */
export interface DocumentLock {
  holder: 'nobody' | 'this script' | 'another script';
}

/**
 * Scripts run one after the other here, so a lock that another script holds stays held: waiting for it fails at once
 * instead of after its time.
 *
 * @param lock of the document, which outlives the calls that take it
 */
export function createLockService(lock: DocumentLock, authMode: AuthMode = 'FULL'): LockService {
  const documentLock: Lock = {
    tryLock() {
      if (lock.holder === 'nobody') lock.holder = 'this script';
      return documentLock.hasLock();
    },
    waitLock(milliseconds) {
      if (documentLock.tryLock(milliseconds)) return;
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => lock.holder === 'this script',
    releaseLock() {
      if (documentLock.hasLock()) lock.holder = 'nobody';
    },
  };
  return {
    getDocumentLock() {
      assertAllowed(authMode, 'LockService.getDocumentLock', 'document');
      return documentLock;
    },
  };
}
