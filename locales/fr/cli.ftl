### review: unreviewed
### Ce que dit dalilctl : aide, contrôle de l'auteur, refus, et l'évaluation en mots.

## Aide

cli-about-dalilctl = Dalil en ligne de commande : pour les auteurs de guides, les administrateurs et les tribunaux.
cli-about-assess = Dit ce que les règles d’un guide tirent d’un fichier de réponses.
cli-about-guide = Travaille sur un guide.
cli-about-check = Nomme chaque erreur d’un guide, avec son fichier et sa ligne.
cli-usage = Comment l’appeler :
cli-options = Options
cli-verbs = Verbes
cli-help-help = Montre cette aide
cli-help-version = Montre la version
cli-help-json = Répond en JSON, pour les machines
cli-help-lang = Langue des mots : ar, en, es, fr ou zgh
cli-help-guide = Le dossier du guide
cli-help-answers = Le fichier de réponses, en JSON
cli-help-dir = Le dossier du guide

## Mauvais usage. $argument, $value, $verb (String) : comme tapé

cli-wrong-argument = L’option { $argument } n’existe pas.
cli-wrong-verb = Le verbe { $verb } n’existe pas.
cli-wrong-value = { $argument } n’accepte pas { $value }.
cli-wrong-missing = Il manque encore : { $argument }.
cli-wrong-no-verb = Dire ce qu’il faut faire.
cli-wrong-twice = { $argument } figure deux fois.
cli-wrong-other = Cela ne peut pas être compris.
cli-wrong-see-help = Ajouter --help pour voir ce qui peut être demandé.

## Refus : ce qui s'est passé, et la suite

# $path (String)
cli-failure-guide-missing = Il n’y a pas de guide dans { $path }.
    .recovery = Donner le dossier qui contient guide.toml.
cli-failure-file-unreadable = { $path } ne peut pas être lu.
    .recovery = Vérifier les droits du fichier et réessayer.
cli-failure-file-too-large = { $path } est plus grand que ce que permet un fichier de guide.
    .recovery = Le retirer du dossier, ou le diviser.
cli-failure-file-not-text = { $path } n’est pas du texte UTF-8.
    .recovery = L’enregistrer de nouveau en UTF-8.
# $count (Number)
cli-failure-guide-mistakes = { $count ->
    [one] Le guide a { $count } erreur.
   *[other] Le guide a { $count } erreurs.
  }
    .recovery = Lancer dalilctl guide check sur le dossier : il nomme le fichier et la ligne de chacune.
cli-failure-guide-future = Le guide demande une version plus récente de Dalil.
    .recovery = Mettre Dalil à jour, ou utiliser une édition antérieure du guide. Rien n’a été changé.
cli-failure-guide-words = Le guide n’a pas de mots utilisables dans cette langue.
    .recovery = Choisir une autre langue avec --lang, ou lancer dalilctl guide check sur le dossier.
cli-failure-answers-missing = Il n’y a pas de fichier de réponses à { $path }.
    .recovery = Vérifier le nom et réessayer.
# $line, $column (Number)
cli-failure-answers-not-json = Le fichier de réponses n’est pas du JSON : ligne { $line }, colonne { $column }.
    .recovery = Corriger à cet endroit et réessayer.
# $field (String)
cli-failure-answers-unknown-field = Le fichier de réponses contient « { $field } », qui n’a pas de sens.
    .recovery = Le retirer. Sont connus age, set, forms, indicators, acts, answers, urgent et concern.
cli-failure-answers-wrong-shape = « { $field } » dans le fichier de réponses n’a pas la bonne forme.
    .recovery = Comparer avec la description du fichier et réessayer.
cli-failure-answers-twice = « { $field } » figure deux fois dans le fichier de réponses.
    .recovery = Garder celui qui est juste. Aucun n’a été retenu.
# $id (String)
cli-failure-unknown-indicator = Le guide n’a pas d’indicateur « { $id } ».
    .recovery = Chercher une faute de frappe, ou une autre édition du guide.
# $response (String)
cli-failure-unknown-response = « { $response } » n’est pas une réponse pour « { $id } ».
    .recovery = Utiliser yes, no, unknown, declined ou not-asked.
cli-failure-unknown-form = Le guide n’a pas de forme d’exploitation « { $id } ».
    .recovery = Chercher une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-form-state = « { $response } » ne peut pas se dire de la forme « { $id } ».
    .recovery = Utiliser confirmed, suspected, none ou unknown.
cli-failure-unknown-age = « { $id } » n’est pas un âge.
    .recovery = Utiliser adult, under-18, doubtful ou unknown.
cli-failure-unknown-set = Le guide n’a pas de jeu d’indicateurs « { $id } ».
    .recovery = Ne pas l’indiquer : l’âge et les formes décident alors.
cli-failure-unknown-urgent = Le guide n’a pas de besoin urgent « { $id } ».
    .recovery = Chercher une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-act = Le guide n’a pas d’acte « { $id } ».
    .recovery = Chercher une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-question = Le guide n’a pas de question « { $id } ».
    .recovery = Chercher une faute de frappe, ou une autre édition du guide.
cli-failure-retired-question = La question « { $id } » n’est gardée que pour d’anciens dossiers.
    .recovery = La retirer du fichier.
cli-failure-unsuited-response = « { $response } » n’est pas la sorte de réponse qu’attend « { $id } ».
    .recovery = Regarder la question dans le guide et réessayer.
cli-failure-unknown-choice = « { $id } » n’a pas de choix « { $response } ».
    .recovery = Regarder les choix de la question dans le guide.
cli-failure-number-out-of-range = { $response } est en dessous ou au-dessus de ce qu’accepte « { $id } ».
    .recovery = Regarder les limites de la question dans le guide.
cli-failure-date-malformed = La date pour « { $id } » n’est pas au calendrier.
    .recovery = L’écrire ainsi : 2024, 2024-03 ou 2024-03-09.

## guide check : la dernière ligne

# $guide, $edition (String), $questions, $indicators, $languages (Number)
cli-check-good = { $guide } { $edition } est bon : questions { $questions }, indicateurs { $indicators }, langues { $languages }.
# $count (Number)
cli-check-mistakes = { $count ->
    [one] { $count } erreur.
   *[other] { $count } erreurs.
  }

## guide check : erreurs. $id (String) : ce dont il s'agit

check-file-missing = Ce fichier ou ce dossier manque.
check-toml-broken = Ce n’est pas du TOML.
check-unknown-field = Le format n’a pas de champ « { $name } » ici.
check-missing-field = Le champ « { $name } » manque ici.
check-unknown-value = « { $name } » n’est pas une valeur de ce champ.
# $format, $understood (Number)
check-future-format = Le guide a le format { $format } ; cette version de Dalil comprend { $understood }.
check-id-malformed = « { $id } » n’est pas un identifiant bien formé : minuscules, chiffres et traits d’union simples.
# $other-file (String), $other-line (Number)
check-id-twice = « { $id } » est déjà utilisé à { $other-file }:{ $other-line }.
check-retired-id-reused = « { $id } » est retiré et ne peut plus jamais être utilisé.
check-retired-referenced = « { $id } » est retiré et n’est plus demandé.
check-question-dangling = Il n’y a pas de question « { $id } ».
check-choice-dangling = La question « { $about } » n’a pas de choix « { $id } ».
check-indicator-dangling = Il n’y a pas d’indicateur « { $id } ».
check-sign-dangling = Il n’y a pas de signe « { $id } ».
check-page-dangling = Il n’y a pas de page « { $id } » dans cette section.
check-dimension-dangling = Il n’y a pas de dimension « { $id } ».
check-set-dangling = Il n’y a pas de jeu « { $id } ».
check-form-dangling = Il n’y a pas de forme « { $id } » parmi les entrées.
check-source-dangling = Il n’y a pas de source « { $id } » dans guide.toml.
check-need-dangling = Il n’y a pas de besoin « { $id } ».
check-urgent-dangling = Il n’y a pas d’entrée urgente « { $id } ».
check-condition-malformed = Le format n’a pas de telle condition.
check-condition-unsuited = La condition ne convient pas au type de la question « { $id } ».
check-forward-reference = La condition de « { $id } » dépend de « { $later } », qui vient plus loin.
# $cycle (String)
check-condition-cycle = Des conditions dépendent l’une de l’autre : { $cycle }.
# $field (String)
check-kind-unsuited = Le champ « { $field } » ne convient pas au type de « { $id } », ou il manque.
check-table-uneven = « { $id } » a d’autres choix que la première ligne du tableau « { $page } ».
check-input-unsuited = La question « { $id } » n’a pas le type ou les choix que demande cette entrée.
# $age (String), $count (Number)
check-set-missing = { $age ->
    [child] Pour les enfants, il faut exactement un jeu sans formes ; trouvés : { $count }.
   *[other] Pour les adultes, il faut exactement un jeu sans formes ; trouvés : { $count }.
  }
check-row-out-of-order = La ligne « { $id } » est sous une ligne dont la conclusion est plus basse.
check-row-last-conditional = La dernière ligne doit toujours tenir.
check-grade-missing = « { $id } » n’a de poids dans aucun jeu.
check-indicator-unreachable = Aucune question ne peut donner oui à « { $id } ».
# $set, $dimension (String), $stated, $found (Number)
check-total-differs = { $set }, { $dimension } : la source compte { $stated }, le guide a { $found }.
# $count, $limit (Number)
check-too-many-questions = { $count } questions sur le chemin habituel ; au plus { $limit }.
check-too-many-signs = { $count } signes dans le coup d’œil ; au plus { $limit }.
check-word-missing = « { $id } » manque ici.
check-word-orphan = Rien dans le guide n’a besoin de « { $id } ».
# $found, $expected (String)
check-word-variables = « { $id } » a les variables « { $found } » ; la référence a « { $expected } ».
check-word-twice = « { $id } » figure deux fois.
check-word-broken = Ce n’est pas du Fluent.
# $phrase (String)
check-word-forbidden = « { $id } » contient « { $phrase } », qui ne doit jamais être montré.
check-word-markup = « { $id } » contient un balisage ; les mots sont du texte simple.
check-word-default = La forme par défaut d’un sélecteur dans « { $id } » ne s’appelle pas other.
# $reference (String)
check-word-reference = « { $id } » renvoie à « { $reference } », qui n’existe pas.
check-review-missing = La première ligne n’indique pas la relecture : ### review: unreviewed
# $language (String)
check-language-undeclared = guide.toml ne déclare pas la langue « { $language } ».

## assess, en mots

cli-assess-act-now = D’abord, maintenant
cli-assess-ask-first = Demander d’abord, personne n’a encore répondu
cli-assess-conclusion = Selon les règles du guide
cli-assess-provisional = Le poids des signes de ce jeu reste à confirmer.
cli-assess-unreviewed = Les mots du guide ne sont pas relus dans cette langue.
cli-assess-elements = Acte, moyen et but
# $state (String)
cli-assess-element = { $state ->
    [indicated] indiqué
    [not-indicated] non indiqué
   *[open] encore ouvert
  }
cli-assess-means-not-needed = Moins de 18 ans ou âge douteux : le moyen n’a pas à être montré.
cli-assess-dimensions = Signes comptés, dimension par dimension
# $state (String)
cli-assess-dimension = { $state ->
    [positive] règle remplie
    [not-positive] règle non remplie
   *[open] encore ouvert
  }
# $strong, $medium, $weak (Number)
cli-assess-counts = forts { $strong }, moyens { $medium }, faibles { $weak }
cli-assess-reasons = Raisons
# $row (String)
cli-assess-row = ligne { $row }
# $state (String)
cli-assess-form = { $state ->
    [confirmed] confirmé
   *[suspected] soupçonné
  }
# $grade (String)
cli-assess-grade = { $grade ->
    [strong] fort
    [medium] moyen
    [weak] faible
   *[other] pas dans ce jeu
  }
cli-assess-concern = L’agent est inquiet.
cli-assess-routes = Voies d’aide
cli-assess-signs = Autres signes, nommés et jamais comptés
cli-assess-unknown = Encore inconnu
# $count (Number)
cli-assess-unknown-indicators = { $count ->
    [one] { $count } indicateur
   *[other] { $count } indicateurs
  }
# $count (Number)
cli-assess-unknown-forms = { $count ->
    [one] { $count } forme d’exploitation
   *[other] { $count } formes d’exploitation
  }
# $count (Number)
cli-assess-unknown-acts = { $count ->
    [one] { $count } acte
   *[other] { $count } actes
  }
cli-assess-unknown-age = l’âge
cli-assess-ask-next = Que demander ensuite
cli-assess-ask-next-none = Aucune question ouverte ne pourrait plus changer la conclusion.
# $guide, $edition, $hash (String)
cli-assess-guide = Guide { $guide }, édition { $edition }, SHA-256 { $hash }
cli-assess-meaning = Ce que cela veut dire
cli-assess-next = Qui décide ensuite
