### review: unreviewed
### Ce que dit dalilctl : aide, contrôle de l’auteur, refus et évaluation en mots.

cli-about-dalilctl = Dalil en ligne de commande : pour les auteurs de guides, l’administration et les tribunaux.
cli-about-assess = Dit ce que les règles d’un guide tirent d’un fichier de réponses.
cli-about-guide = Travaille sur un guide.
cli-about-check = Nomme chaque erreur d’un guide, avec son fichier et sa ligne.
cli-usage = Comment l’appeler :
cli-options = Options
cli-verbs = Verbes
cli-help-help = Affiche cette aide
cli-help-version = Affiche la version
cli-help-json = Répond en JSON, pour les machines
cli-help-lang = Langue des mots : ar, en, es, fr ou zgh
cli-help-guide = Le dossier du guide
cli-help-answers = Le fichier de réponses, en JSON
cli-help-dir = Le dossier du guide

cli-wrong-argument = Il n’y a pas d’option { $argument }.
cli-wrong-verb = Il n’y a pas de verbe { $verb }.
cli-wrong-value = { $argument } n’accepte pas { $value }.
cli-wrong-missing = Il manque encore : { $argument }.
cli-wrong-no-verb = Dites ce qu’il faut faire.
cli-wrong-twice = { $argument } figure deux fois.
cli-wrong-other = Cela ne peut pas être compris.
cli-wrong-see-help = Ajoutez --help pour voir ce qui peut être demandé.

cli-failure-guide-missing = Il n’y a pas de guide dans { $path }.
    .recovery = Donnez le dossier qui contient guide.toml.
cli-failure-file-unreadable = { $path } ne peut pas être lu.
    .recovery = Vérifiez les droits du fichier et réessayez.
cli-failure-file-too-large = { $path } est plus grand qu’un fichier de guide ne peut l’être.
    .recovery = Retirez-le du dossier, ou divisez-le.
cli-failure-file-not-text = { $path } n’est pas du texte UTF-8.
    .recovery = Enregistrez-le de nouveau en UTF-8.
cli-failure-guide-mistakes = { $count ->
    [one] Le guide contient { $count } erreur.
   *[other] Le guide contient { $count } erreurs.
  }
    .recovery = Lancez dalilctl guide check sur le dossier : il nomme le fichier et la ligne de chacune.
cli-failure-guide-future = Le guide demande une version plus récente de Dalil.
    .recovery = Mettez Dalil à jour, ou prenez une édition antérieure du guide. Rien n’a été modifié.
cli-failure-guide-words = Le guide n’a pas de mots utilisables dans cette langue.
    .recovery = Choisissez une autre langue avec --lang, ou lancez dalilctl guide check sur le dossier.
cli-failure-answers-missing = Il n’y a pas de fichier de réponses dans { $path }.
    .recovery = Vérifiez le nom et réessayez.
cli-failure-answers-not-json = Le fichier de réponses n’est pas du JSON : ligne { $line }, colonne { $column }.
    .recovery = Corrigez-le à cet endroit et réessayez.
cli-failure-answers-unknown-field = Le fichier de réponses contient « { $field } », qui n’a pas de sens.
    .recovery = Retirez-le. Sont connus age, set, forms, indicators, acts, answers, urgent et concern.
cli-failure-answers-wrong-shape = « { $field } » n’a pas la bonne forme dans le fichier de réponses.
    .recovery = Comparez avec la description du fichier et réessayez.
cli-failure-answers-twice = « { $field } » figure deux fois dans le fichier de réponses.
    .recovery = Gardez celui qui est juste. Aucun des deux n’a été pris.
cli-failure-unknown-indicator = Le guide n’a pas d’indicateur « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-response = « { $response } » n’est pas une réponse pour « { $id } ».
    .recovery = Utilisez yes, no, unknown, declined ou not-asked.
cli-failure-unknown-form = Le guide n’a pas de forme d’exploitation « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-form-state = « { $response } » ne peut pas se dire de la forme « { $id } ».
    .recovery = Utilisez confirmed, suspected, none ou unknown.
cli-failure-unknown-age = « { $id } » n’est pas un âge.
    .recovery = Utilisez adult, under-18, doubtful ou unknown.
cli-failure-unknown-set = Le guide n’a pas de série d’indicateurs « { $id } ».
    .recovery = Laissez-la de côté : l’âge et les formes décident alors.
cli-failure-unknown-urgent = Le guide n’a pas de besoin urgent « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-act = Le guide n’a pas d’acte « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-question = Le guide n’a pas de question « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-retired-question = La question « { $id } » n’est gardée que pour d’anciens dossiers.
    .recovery = Retirez-la du fichier.
cli-failure-unsuited-response = « { $response } » n’est pas le genre de réponse que prend « { $id } ».
    .recovery = Regardez la question dans le guide et réessayez.
cli-failure-unknown-choice = « { $id } » n’a pas de choix « { $response } ».
    .recovery = Regardez les choix de la question dans le guide.
cli-failure-number-out-of-range = { $response } est en dessous ou au-dessus de ce que prend « { $id } ».
    .recovery = Regardez les limites de la question dans le guide.
cli-failure-date-malformed = La date pour « { $id } » n’existe pas au calendrier.
    .recovery = Écrivez 2024, 2024-03 ou 2024-03-09.

cli-check-good = { $guide } { $edition } est bon : questions { $questions }, indicateurs { $indicators }, langues { $languages }.
cli-check-mistakes = { $count ->
    [one] { $count } erreur.
   *[other] { $count } erreurs.
  }

check-file-missing = Ce fichier ou ce dossier manque.
check-toml-broken = Ce n’est pas du TOML.
check-unknown-field = Le format ne connaît pas le champ « { $name } » ici.
check-missing-field = Le champ « { $name } » manque ici.
check-unknown-value = « { $name } » n’est pas une valeur pour ce champ.
check-future-format = Le guide a le format { $format } ; cette version de Dalil comprend { $understood }.
check-id-malformed = « { $id } » n’est pas un identifiant bien formé : minuscules, chiffres et traits d’union simples.
check-id-twice = « { $id } » est déjà utilisé dans { $other-file }:{ $other-line }.
check-retired-id-reused = « { $id } » est retiré et ne peut plus jamais servir.
check-retired-referenced = « { $id } » est retiré et n’est plus demandé.
check-question-dangling = Il n’y a pas de question « { $id } ».
check-choice-dangling = La question « { $about } » n’a pas de choix « { $id } ».
check-indicator-dangling = Il n’y a pas d’indicateur « { $id } ».
check-sign-dangling = Il n’y a pas de signe « { $id } ».
check-page-dangling = Il n’y a pas de page « { $id } » dans cette section.
check-dimension-dangling = Il n’y a pas de dimension « { $id } ».
check-set-dangling = Il n’y a pas de série « { $id } ».
check-form-dangling = Il n’y a pas de forme « { $id } » parmi les entrées.
check-source-dangling = Il n’y a pas de source « { $id } » dans guide.toml.
check-need-dangling = Il n’y a pas de besoin « { $id } ».
check-urgent-dangling = Il n’y a pas d’entrée urgente « { $id } ».
check-person-dangling = L’exercice n’a pas de personne « { $id } ».
check-answer-unfit = La question « { $id } » n’admet pas la réponse « { $name } ».
check-exercise-differs = D’après les règles, cette personne donne : { $found }. L’exercice attend : { $expected }.
check-exercise-unasked = La question « { $question } » n’est pas posée à cette personne.
check-exercise-silent = Cette personne ne dit rien sur « { $question } », alors que le dossier l’attend d’elle.
check-condition-malformed = Le format n’a pas de telle condition.
check-condition-unsuited = La condition ne convient pas au genre de la question « { $id } ».
check-forward-reference = La condition de « { $id } » dépend de « { $later } », qui vient plus loin.
check-condition-cycle = Des conditions dépendent l’une de l’autre : { $cycle }.
check-kind-unsuited = Le champ « { $field } » ne convient pas au genre de « { $id } », ou manque.
check-table-uneven = « { $id } » a d’autres choix que la première ligne du tableau « { $page } ».
check-input-unsuited = La question « { $id } » n’a pas le genre ou les choix que demande cette entrée.
check-set-missing = { $age ->
    [child] Pour les enfants il faut exactement une série sans formes ; trouvées : { $count }.
   *[other] Pour les adultes il faut exactement une série sans formes ; trouvées : { $count }.
  }
check-row-out-of-order = La ligne « { $id } » se trouve sous une ligne à la conclusion plus basse.
check-row-last-conditional = La dernière ligne doit toujours valoir.
check-grade-missing = « { $id } » n’a de poids dans aucune série.
check-indicator-unreachable = Aucune question ne peut mettre « { $id } » à oui.
check-total-differs = { $set }, { $dimension } : la source en compte { $stated }, le guide en a { $found }.
check-too-many-questions = { $count } questions sur le chemin habituel ; { $limit } au plus.
check-too-many-signs = { $count } signes dans le coup d’œil ; { $limit } au plus.
check-word-missing = « { $id } » manque ici.
check-word-orphan = Rien dans le guide n’a besoin de « { $id } ».
check-word-variables = « { $id } » a les variables « { $found } » ; la référence a « { $expected } ».
check-word-twice = « { $id } » figure deux fois.
check-word-broken = Ce n’est pas du Fluent.
check-word-forbidden = « { $id } » contient « { $phrase } », qui ne doit jamais s’afficher.
check-word-markup = « { $id } » contient du balisage ; les mots sont du texte simple.
check-word-default = La forme par défaut d’un sélecteur dans « { $id } » ne s’appelle pas other.
check-word-reference = « { $id } » renvoie à « { $reference } », qui n’existe pas.
check-review-missing = La première ligne ne dit pas l’état de relecture : ### review: unreviewed
check-language-undeclared = guide.toml ne déclare pas la langue « { $language } ».

cli-assess-act-now = D’abord, maintenant
cli-assess-ask-first = À demander d’abord, personne n’a encore répondu
cli-assess-conclusion = Selon les règles du guide
cli-assess-provisional = Les poids de cette série sont encore à confirmer.
cli-assess-unreviewed = Les mots du guide n’ont pas été relus dans cette langue.
cli-assess-elements = Acte, moyens et but
cli-assess-element = { $state ->
    [indicated] indiqué
    [not-indicated] non indiqué
   *[open] encore ouvert
  }
cli-assess-means-not-needed = Moins de 18 ans ou âge douteux : les moyens n’ont pas à être montrés.
cli-assess-dimensions = Signes comptés, dimension par dimension
cli-assess-dimension = { $state ->
    [positive] règle remplie
    [not-positive] règle non remplie
   *[open] encore ouvert
  }
cli-assess-counts = forts { $strong }, moyens { $medium }, faibles { $weak }
cli-assess-reasons = Raisons
cli-assess-row = ligne { $row }
cli-assess-form = { $state ->
    [confirmed] confirmée
   *[suspected] soupçonnée
  }
cli-assess-grade = { $grade ->
    [strong] fort
    [medium] moyen
    [weak] faible
   *[other] pas dans cette série
  }
cli-assess-concern = L’agent est inquiet pour la personne.
cli-assess-routes = Suites possibles
cli-assess-signs = Autres signes, nommés et jamais comptés
cli-assess-unknown = Encore inconnu
cli-assess-unknown-indicators = { $count ->
    [one] { $count } indicateur
   *[other] { $count } indicateurs
  }
cli-assess-unknown-forms = { $count ->
    [one] { $count } forme d’exploitation
   *[other] { $count } formes d’exploitation
  }
cli-assess-unknown-acts = { $count ->
    [one] { $count } acte
   *[other] { $count } actes
  }
cli-assess-unknown-age = l’âge
cli-assess-ask-next = Que demander ensuite
cli-assess-ask-next-none = Aucune question ouverte ne pourrait encore changer la conclusion.
cli-assess-guide = Guide { $guide }, édition { $edition }, SHA-256 { $hash }

## vault: help
cli-about-vault = Examine, copie et ramène ce que des agents gardent sur un ordinateur.
cli-about-vault-check = Examine tout ce qu’un agent garde et dit ce qui n’est plus comme avant. La phrase de passe est la première ligne de l’entrée.
cli-about-backup = Fait une sauvegarde de ce qu’un agent garde. La phrase de passe est la première ligne de l’entrée.
cli-about-restore = Ramène une sauvegarde, jamais par-dessus ce qui est là. Sans phrase de passe.
cli-help-data = Le dossier de données de Dalil
cli-help-alias = De qui, comme au premier écran ; inutile s’il n’y a qu’une personne
cli-help-to = Où mettre la sauvegarde
cli-help-from = Le dossier de la sauvegarde

## vault: what was found. $alias (String): a name of the first screen

cli-vault-whole = Tout ce que { $alias } garde est entier.
cli-vault-broken = Tout ce que { $alias } garde n’est pas entier.
# $state (String): whole, or damaged
cli-vault-pages = Pages : { $state ->
    [whole] toutes entières
   *[other] abîmées
  }
# $count (Number)
cli-vault-history = Historique : { $count } inscriptions comme elles ont été signées.
# $entry (Number)
cli-vault-history-broken = Historique : plus comme il a été signé à partir de l’inscription { $entry }.
cli-vault-lists = Listes : pas ce que donnent les inscriptions ; elles ont été refaites.
# $segments, $events, $waiting (Number)
cli-vault-second = Deuxième lieu : { $segments } segments avec { $events } inscriptions ; { $waiting } attendent.
# $segment (Number), $code (String)
cli-vault-second-fault = Deuxième lieu : le segment { $segment } n’est plus comme il a été mis ({ $code }).
cli-vault-second-closed = Deuxième lieu : il n’est pas ouvert.
# $entries (Number), $when (String)
cli-vault-copy = Copie : { $entries } inscriptions, { $when }
# $path (String)
cli-vault-backed-up = La sauvegarde est dans { $path }.
cli-vault-restored = { $alias } est de nouveau au premier écran.

# $path (String)
cli-failure-data-missing = Il n’y a pas de dossier de données de Dalil à { $path }.
    .recovery = Donner le dossier qui contient device.hdr.
cli-failure-who-missing = Plusieurs agents gardent quelque chose ici.
    .recovery = Dire de qui avec --alias.
