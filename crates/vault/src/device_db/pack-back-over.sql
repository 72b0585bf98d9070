-- What took this edition out of force does so no more, once it is here by a later order.
DELETE FROM pack_back
WHERE name = :name AND version < :version AND over >= :version
AND EXISTS (
  SELECT 1 FROM pack_back AS later
  WHERE later.name = :name AND later.version = :version AND later.used = 1
)
