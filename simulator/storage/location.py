"""Where the calls are kept when nobody says otherwise."""

import os
from pathlib import Path

from platformdirs import user_data_dir

FOLDER_VARIABLE = "SIMULATOR_DATA"
FILE_NAME = "calls.db"


def default_path() -> Path:
    """The file in the folder named by SIMULATOR_DATA, or the file named by it where that ends in .db.

    Without it, the file is in the user's own folder for application data.
    """
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen and chosen.endswith(Path(FILE_NAME).suffix):
        return Path(chosen).expanduser()
    folder = Path(chosen).expanduser() if chosen else Path(user_data_dir("call-simulator", appauthor=False))
    return folder / FILE_NAME
