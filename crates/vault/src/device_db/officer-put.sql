-- An officer's own line.
INSERT INTO officer (officer_id, vault_id, sign_key, share_key, sig)
VALUES (:officer, :vault, :sign, :share, :sig)
ON CONFLICT (officer_id) DO UPDATE SET
  vault_id = :vault, sign_key = :sign, share_key = :share, sig = :sig
