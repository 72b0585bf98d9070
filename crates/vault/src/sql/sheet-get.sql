-- What proves a sheet.
SELECT public_key, test
FROM sheet
WHERE standing = :standing
