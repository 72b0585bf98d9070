-- A file lies in its place.
UPDATE wanted_file SET here = 1 WHERE blob = :blob
