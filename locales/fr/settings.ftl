### review: unreviewed
### Comment cet ordinateur est réglé. Rien d'un dossier.

settings-title = Réglages
# $code (String)
settings-back = Retour à { $code }
settings-back-cases = Retour aux dossiers
settings-language = Langue
settings-language-hint = Change aussitôt. La place où l’on se trouve reste.
settings-theme = Couleurs
settings-theme-system = Comme l’ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Plein contraste
settings-theme-hint = Le plein contraste est pour le soleil et les yeux fatigués. F9 l’active ou l’arrête partout.
settings-text = Taille du texte
# $percent (Number)
settings-text-size = { $percent } %
settings-digits = Chiffres
settings-digits-latin = 0 1 2 3
settings-digits-arabic-indic = ٠ ١ ٢ ٣
settings-digits-hint = Les codes, les numéros de téléphone et les articles gardent 0 1 2 3.
settings-keys = Clavier
settings-single-keys = Des touches simples pour répondre
settings-single-keys-hint = 1 à 5, N, S, M et autres. Elles se reposent pendant la frappe. À désactiver en cas d’appuis involontaires.
settings-all-keys = Toutes les touches
settings-guide = Le guide
settings-guide-edition = Édition
settings-guide-hash = Empreinte
settings-guide-words = Mots dans cette langue
settings-guide-reviewed = Relus
settings-guide-unreviewed = Traduction non relue
settings-guide-hint = L’édition et l’empreinte sont imprimées sur chaque document, pour que d’autres puissent vérifier ce qui a été demandé.
