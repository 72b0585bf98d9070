-- Every order to seal (2) was gone by for a vault.
INSERT OR IGNORE INTO obeyed (order_id, vault_id, at)
SELECT order_id, :vault, :at FROM ordered WHERE what = 2
