"""Open calls: too many courses to list, so each criterion is looked at with the customer by itself."""
