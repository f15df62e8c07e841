-- After pg_restore, before a server starts: voids what was alive at the moment of the dump, for it may have been used, ended or sent since. The schema is
-- the one of SPAREKEY_STORE, `sparekey` unless it says otherwise.
BEGIN;
UPDATE sparekey.challenges SET nonce = NULL, key_id = NULL, destination_hash = NULL, expires_at = NULL;
UPDATE sparekey.sessions SET revoked_at = (extract(epoch FROM now()) * 1000)::bigint WHERE revoked_at IS NULL;
DELETE FROM sparekey.outbox WHERE state = 0;
COMMIT;
