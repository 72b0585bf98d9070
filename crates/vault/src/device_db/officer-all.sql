-- Who shares the computer's file.
SELECT officer_id, vault_id, sign_key, share_key, sig
FROM officer
