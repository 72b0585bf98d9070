-- The receipt that reaches farthest.
SELECT bytes
FROM receipt
ORDER BY epoch DESC, seq DESC, level DESC
LIMIT 1
