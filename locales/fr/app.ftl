### review: unreviewed
### Ce qui entoure chaque écran, et les éléments communs à tous les écrans.

## Colonne : les lieux en haut ; ligne d'appel, verrou et sortie en bas

skip-to-content = Aller au contenu
spine-label = Principal
spine-cases = Dossiers
spine-settings = Réglages
spine-hotline = Ligne d’appel
spine-lock = Verrouiller
spine-leave = Quitter vite

## Carte de la ligne d'appel. Quelqu'un regarde peut-être l'écran : elle donne un numéro, et rien de son but.

hotline-title = Ligne d’appel
hotline-how = Appel gratuit. Tout le monde peut appeler.
hotline-to-supply = À fournir

## Barre du dossier

case-tabs = Ce dossier
tab-quick-look = Coup d’œil
tab-conversation = Conversation
tab-result = Résultat
tab-referral = Orientation
tab-files = Fichiers
tab-history = Historique
tab-conflicts = Différences
# $place (String), $day (String)
case-place-and-day = { $place } · { $day }

## Où se trouve le dossier. Deux vérités, jamais une seule.

# $time (String)
saved-here = Enregistré sur cet ordinateur { $time }
authority-not-sent = Autorité : pas encore envoyé
saved-spoken = Enregistré

## Temps

day-today = aujourd’hui
day-yesterday = hier
# $day (Number), $month (String)
day-and-month = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
ago-now = à l’instant
# $count (Number)
ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
# $time (String)
ago-today = aujourd’hui, { $time }
ago-yesterday = hier, { $time }

## Signes comptés

sign-strong = fort
sign-medium = moyen
sign-weak = faible
signs-none = aucun signe compté
# $count (Number)
signs-strong = { $count ->
    [one] { $count } fort
   *[other] { $count } forts
}
signs-medium = { $count ->
    [one] { $count } moyen
   *[other] { $count } moyens
}
signs-weak = { $count ->
    [one] { $count } faible
   *[other] { $count } faibles
}
# $first, $second, $third (String)
signs-two = { $first }, { $second }
signs-three = { $first }, { $second }, { $third }

## Éléments

dialog-close = Fermer
opening = Ouverture…
passphrase-show = Montrer
passphrase-hide = Cacher
passphrase-capitals = Les majuscules sont verrouillées.
