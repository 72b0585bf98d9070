-- Keys of one name, each with its place: of a case, then those that came from one computer, then from
-- others.
SELECT key, 0 AS place FROM cek WHERE cek_id = :cek AND key IS NOT NULL
UNION ALL
SELECT key, CASE WHEN device = :device THEN 1 ELSE 2 END FROM loose_key WHERE cek_id = :cek
