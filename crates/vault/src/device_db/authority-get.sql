-- How the computer stands with its authority.
SELECT server, cursor, standing = 1, certificate IS NOT NULL, failures, not_before, last_at
FROM authority
