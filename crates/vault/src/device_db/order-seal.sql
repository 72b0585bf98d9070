-- Orders to seal (2) that were not gone by for a vault.
SELECT order_id FROM ordered
WHERE what = 2 AND NOT EXISTS (
  SELECT 1 FROM obeyed
  WHERE obeyed.order_id = ordered.order_id AND obeyed.vault_id = :vault
)
