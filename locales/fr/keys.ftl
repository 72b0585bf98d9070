### review: unreviewed
### Touches : ce qui y est imprimé, et ce qu'elles font.

## Comme imprimé sur la touche

keycap-enter = Entrée
keycap-escape = Échap
keycap-space = Espace
keycap-tab = Tab
keycap-delete = Suppr
keycap-home = Début
keycap-end = Fin
keycap-ctrl = Ctrl
keycap-shift = Maj

## Toutes les touches

keys-title = Toutes les touches
keys-group-app = Partout
keys-group-screen = Sur cet écran
keys-group-cases = Dossiers
keys-group-screening = Conversation
keys-group-quick-look = Coup d’œil
keys-group-result = Résultat
keys-group-referral = Orientation
keys-group-history = Historique

key-outdoors = Dehors, plein contraste
key-all-keys = Toutes les touches
key-new-screening = Commencer un repérage
key-find = Chercher
key-go-on = Reprendre là où l’on s’est arrêté
key-back-to-case = Retour au dossier
