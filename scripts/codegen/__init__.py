"""From an upstream OpenAPI description to a typed client: facts, repairs, plan, package."""
