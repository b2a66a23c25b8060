"""Ralph's own API on its file back end, which by default refuses a second write."""
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend

FSDataBackend.default_operation_type = BaseOperationType.APPEND
from ralph.api import app  # noqa: E402, F401
