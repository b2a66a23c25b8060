"""Judges each line of the files by Ralph's strict model of a statement; 1 if one is refused.

(`ralph validate -f xapi` knows none of these statements and exits with 0.)
"""
import sys
from pathlib import Path

from ralph.models.xapi.base.statements import BaseXapiStatement

refused = 0
judged = 0
for name in sys.argv[1:]:
    for number, line in enumerate(Path(name).read_text(encoding="utf-8").splitlines(), 1):
        judged += 1
        try:
            BaseXapiStatement.model_validate_json(line)
        except Exception as error:  # whatever it is, it is not valid
            refused += 1
            print(f"{name}:{number}: {error}")
print(f"{judged} judged, {refused} refused")
sys.exit(1 if refused or not judged else 0)
