-- The last segment of one officer, looked for from the end.
SELECT n
FROM segment
WHERE n > 0 AND vault_id = :vault
ORDER BY n DESC
LIMIT 1
