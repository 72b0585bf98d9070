-- What a receipt covers is at the server.
UPDATE parcel
SET held = 1
WHERE epoch = :epoch AND seq BETWEEN 1 AND :seq AND held = 0
